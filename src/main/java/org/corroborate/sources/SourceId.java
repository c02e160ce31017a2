package org.corroborate.sources;

import java.util.UUID;

/** Who publishes: an outlet, agency or organisation. */
public record SourceId(UUID value) {

    public static SourceId create() {
        return new SourceId(UUID.randomUUID());
    }
}
