package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.corroborate.review.ClaimState;

/** The shape that says what we hold of a claim: a circle, or the diamond while it is in conflict. */
final class ClaimGlyph {

    private ClaimGlyph() {}

    static Span of(ShownClaim claim) {
        return claim.inConflict() ? inConflict() : of(claim.state());
    }

    /** Of a whole mention: what asks the loudest in it. */
    static Span of(MentionGroup group) {
        if (group.count(ShownClaim::inConflict) > 0) {
            return inConflict();
        }
        return of(group.count(ShownClaim::toReview) > 0 ? ClaimState.PROPOSED : ClaimState.ACCEPTED);
    }

    static Span of(ClaimState state) {
        return icon(state).draw(say("claims.state-" + state.name().toLowerCase(Locale.ROOT)));
    }

    static Span inConflict() {
        return Icon.CONFLICT_OPEN.draw(say("claims.in-conflict"));
    }

    private static Icon icon(ClaimState state) {
        return switch (state) {
            case PROPOSED -> Icon.CLAIM_PROPOSED;
            case ACCEPTED -> Icon.CLAIM_ACCEPTED;
            case CORRECTED -> Icon.CLAIM_CORRECTED;
            case REJECTED -> Icon.CLAIM_REJECTED;
        };
    }
}
