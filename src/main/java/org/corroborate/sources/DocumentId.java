package org.corroborate.sources;

import java.util.UUID;
import org.corroborate.shared.Subject;

/** One item as received. */
public record DocumentId(UUID value) {

    public static DocumentId create() {
        return new DocumentId(UUID.randomUUID());
    }

    /** As the audit trail names it. */
    public Subject subject() {
        return new Subject("document", value.toString());
    }
}
