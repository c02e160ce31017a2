package org.corroborate.ui;

import java.util.List;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Statement;
import org.corroborate.review.ClaimState;

/** A claim with what we hold of it and the conflicts it is in. */
record ShownClaim(Claim claim, ClaimState state, List<ShownConflict> conflicts) {

    ShownClaim {
        conflicts = List.copyOf(conflicts);
    }

    ClaimId id() {
        return claim.id();
    }

    Statement statement() {
        return claim.statement();
    }

    boolean toReview() {
        return state == ClaimState.PROPOSED;
    }

    /** Whether it cannot be right together with another one, and nobody has decided that yet. */
    boolean inConflict() {
        return state.stands() && conflicts.stream().anyMatch(ShownConflict::undecided);
    }
}
