package org.corroborate.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Decision;
import org.corroborate.review.Review;

/** What we hold of the claims and conflicts of one screen, asked for once. */
record Held(
        Map<ClaimId, ClaimState> claims,
        Map<ConflictId, ConflictState> conflicts,
        Map<ConflictId, Decision> decisions) {

    static Held of(Review review, List<Claim> claims, List<Conflict> conflicts) {
        var quarrels = conflicts.stream().map(Conflict::id).toList();
        return new Held(
                review.claimStates(claims.stream().map(Claim::id).toList()),
                review.conflictStates(quarrels),
                review.newestDecisions(quarrels));
    }

    ClaimState state(Claim claim) {
        return claims.getOrDefault(claim.id(), ClaimState.PROPOSED);
    }

    ConflictState state(Conflict conflict) {
        return conflicts.getOrDefault(conflict.id(), ConflictState.OPEN);
    }

    Optional<Decision> newest(Conflict conflict) {
        return Optional.ofNullable(decisions.get(conflict.id()));
    }
}
