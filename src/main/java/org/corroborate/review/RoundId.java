package org.corroborate.review;

import java.util.UUID;

public record RoundId(UUID value) {

    static RoundId create() {
        return new RoundId(UUID.randomUUID());
    }
}
