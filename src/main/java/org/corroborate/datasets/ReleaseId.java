package org.corroborate.datasets;

import java.util.UUID;

/** One release. */
public record ReleaseId(UUID value) {

    public static ReleaseId create() {
        return new ReleaseId(UUID.randomUUID());
    }
}
