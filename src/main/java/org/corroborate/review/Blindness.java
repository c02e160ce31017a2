package org.corroborate.review;

import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Component;

/** Keeps out of what two are coding blind: what is judged in the open there, both would see. */
@Component
class Blindness {

    private final RoundsRepository rounds;
    private final Claims claims;

    Blindness(RoundsRepository rounds, Claims claims) {
        this.rounds = rounds;
        this.claims = claims;
    }

    void refuse(ClaimId claim) {
        if (!free(claim)) {
            throw new Refusal("review.being-coded");
        }
    }

    void refuse(TextId text, int start, int end) {
        if (rounds.blind(text, start, end)) {
            throw new Refusal("review.being-coded");
        }
    }

    boolean free(ClaimId id) {
        if (!rounds.anyBlind()) {
            return true;
        }
        var quote = claims.claim(id).quote();
        return !rounds.blind(quote.text(), quote.start(), quote.end());
    }
}
