package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Conflict;
import org.corroborate.review.ClaimState;
import org.corroborate.review.Decision;
import org.corroborate.review.Outcome;

/** What we hold of an attribute: the state of its conflicts, else the values that reviewers accepted. */
final class HeldParts {

    private HeldParts() {}

    static Div of(Held known, Attribute attribute, List<Claim> claims, List<Conflict> quarrels) {
        var held = new Div();
        quarrels.forEach(it -> held.add(conflict(known, it)));
        if (quarrels.isEmpty()) {
            held.add(accepted(claims.stream()
                    .filter(it -> it.attribute() == attribute)
                    .filter(it -> known.state(it) == ClaimState.ACCEPTED)
                    .toList()));
        }
        return held;
    }

    private static Div conflict(Held known, Conflict conflict) {
        var state = known.state(conflict);
        var words = Links.to(Addresses.conflict(conflict.id()), ConflictIcon.words(state));
        var line = new Div(ConflictIcon.drawn(state), words);
        line.addClassName("held-line");
        known.newest(conflict).map(Decision::outcome).ifPresent(outcome -> {
            if (outcome instanceof Outcome.Range range) {
                var bounds = new Span(range.low() + " · " + range.best() + " · " + range.high());
                bounds.addClassName("value");
                line.add(bounds);
            }
        });
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
