package org.corroborate.sources;

import java.util.UUID;

/** What a reader made of one document. */
public record TextId(UUID value) {

    public static TextId create() {
        return new TextId(UUID.randomUUID());
    }
}
