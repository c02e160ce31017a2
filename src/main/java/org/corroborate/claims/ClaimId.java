package org.corroborate.claims;

import java.util.UUID;
import org.corroborate.shared.Subject;

/** One claim. */
public record ClaimId(UUID value) {

    public static ClaimId create() {
        return new ClaimId(UUID.randomUUID());
    }

    /** As the audit trail names it. */
    public Subject subject() {
        return new Subject("claim", value.toString());
    }
}
