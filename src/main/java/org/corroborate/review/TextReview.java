package org.corroborate.review;

import java.util.List;
import java.util.Map;
import org.corroborate.claims.ClaimId;

/**
 * What people have made of a text so far.
 *
 * @param states of the claims that somebody judged; all others are proposed
 * @param passages those that hold a number or a casualty word, in the order of the text
 */
public record TextReview(Map<ClaimId, ClaimState> states, List<PassageState> passages, Looked looked) {

    public ClaimState state(ClaimId claim) {
        return states.getOrDefault(claim, ClaimState.PROPOSED);
    }
}
