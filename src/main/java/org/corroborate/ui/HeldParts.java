package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Conflict;
import org.corroborate.review.ClaimState;
import org.corroborate.review.Outcome;
import org.corroborate.review.Review;

/** What we hold of an attribute: the state of its conflicts, else the values that reviewers accepted. */
@SpringComponent
class HeldParts {

    private final Review review;

    HeldParts(Review review) {
        this.review = review;
    }

    Div of(Attribute attribute, List<Claim> claims, List<Conflict> quarrels) {
        var held = new Div();
        quarrels.forEach(it -> held.add(conflict(it)));
        if (quarrels.isEmpty()) {
            held.add(accepted(claims.stream()
                    .filter(it -> it.attribute() == attribute)
                    .filter(it -> review.state(it.id()) == ClaimState.ACCEPTED)
                    .toList()));
        }
        return held;
    }

    private Div conflict(Conflict conflict) {
        var state = review.state(conflict.id());
        var words = Links.to(Addresses.conflict(conflict.id()), ConflictIcon.words(state));
        var line = new Div(ConflictIcon.drawn(state), words);
        line.addClassName("held-line");
        var decisions = review.decisions(conflict.id());
        if (!decisions.isEmpty() && decisions.getLast().outcome() instanceof Outcome.Range range) {
            var bounds = new Span(range.low() + " · " + range.best() + " · " + range.high());
            bounds.addClassName("value");
            line.add(bounds);
        }
        return line;
    }

    private static Div accepted(List<Claim> claims) {
        var line = new Div();
        line.addClassName("held-line");
        if (claims.isEmpty()) {
            var waiting = new Span(say("incidents.to-review"));
            waiting.addClassName("secondary");
            line.add(Icon.CLAIM_PROPOSED.draw(), waiting);
        } else {
            line.add(Icon.CLAIM_ACCEPTED.draw());
            claims.stream()
                    .map(it -> Phrases.of(it.statement()))
                    .distinct()
                    .map(Span::new)
                    .forEach(line::add);
        }
        return line;
    }
}
