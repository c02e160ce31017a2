package org.corroborate.claims;

import java.util.UUID;

/** One mention: a passage of a text that reports one incident. */
public record MentionId(UUID value) {

    public static MentionId create() {
        return new MentionId(UUID.randomUUID());
    }
}
