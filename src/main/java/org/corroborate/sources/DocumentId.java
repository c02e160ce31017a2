package org.corroborate.sources;

import java.util.UUID;

/** One item as received. */
public record DocumentId(UUID value) {

    public static DocumentId create() {
        return new DocumentId(UUID.randomUUID());
    }
}
