package org.corroborate.claims;

import java.util.UUID;

/** One claim. */
public record ClaimId(UUID value) {

    public static ClaimId create() {
        return new ClaimId(UUID.randomUUID());
    }
}
