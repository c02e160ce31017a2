package org.corroborate.review;

import java.time.Instant;
import java.util.Optional;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Statement;
import org.corroborate.shared.AccountId;

/**
 * What the adjudicator held of a claim that two had coded, and why.
 *
 * @param held none where it is no claim
 * @param made the claim that was made of it, where one was
 */
public record Adjudicated(
        ClaimId item,
        Choice choice,
        Optional<Statement> held,
        Optional<ClaimId> made,
        String reason,
        AccountId by,
        Instant at) {

    public enum Choice {
        /** Both coded it alike. */
        AGREED,
        A,
        B,
        /** Neither of the two. */
        OWN
    }
}
