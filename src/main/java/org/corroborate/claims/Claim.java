package org.corroborate.claims;

import java.time.Instant;
import java.util.Optional;

/** One statement about one attribute, bound to the words that make it. A correction names the claim it replaces. */
public record Claim(
        ClaimId id,
        MentionId mention,
        Statement statement,
        Quote quote,
        Origin origin,
        Optional<ClaimId> replaces,
        Instant madeAt) {

    public Attribute attribute() {
        return statement.attribute();
    }
}
