package org.corroborate.review;

import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.stereotype.Component;

/** Makes what was adjudicated what we hold: accepts, rejects, corrects or adds, in the adjudicator's name. */
@Component
class Holding {

    private final ClaimReview review;
    private final Claims claims;

    Holding(ClaimReview review, Claims claims) {
        this.review = review;
        this.claims = claims;
    }

    /** The claim that stands after that, where one does. */
    Optional<ClaimId> hold(Item item, Optional<Claim> held, String reason, AccountId by) {
        if (item.proposal().isEmpty()) {
            return held.map(it -> review.add(it.quote().text(), known(it.mention()), it.statement(), it.quote(), by)
                    .id());
        }
        var proposal = item.proposal().orElseThrow();
        if (review.state(proposal.id()) == ClaimState.CORRECTED) {
            return Optional.empty();
        }
        if (held.isEmpty()) {
            review.reject(proposal.id(), reason, by);
            return Optional.empty();
        }
        var claim = held.orElseThrow();
        if (claim.statement().equals(proposal.statement())) {
            review.accept(proposal.id(), by);
            return Optional.of(proposal.id());
        }
        return Optional.of(review.correct(proposal.id(), claim.statement(), claim.quote(), by)
                .id());
    }

    /** A mention that a coder made for themselves is none of ours: a new one is begun. */
    private Optional<MentionId> known(MentionId mention) {
        try {
            return Optional.of(claims.mention(mention).id());
        } catch (Refusal oneOfTheCoders) {
            return Optional.empty();
        }
    }
}
