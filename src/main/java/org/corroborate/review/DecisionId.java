package org.corroborate.review;

import java.util.UUID;

/** One decision about a conflict. */
public record DecisionId(UUID value) {

    public static DecisionId create() {
        return new DecisionId(UUID.randomUUID());
    }
}
