package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Conflict;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Decision;
import org.corroborate.review.Outcome;

/** What we hold of an attribute: the state of its conflicts, else the values that reviewers accepted. */
final class HeldParts {

    private HeldParts() {}

    static Div of(Held known, Attribute attribute, List<Claim> claims, List<Conflict> quarrels) {
        var held = new Div();
        quarrels.forEach(it -> held.add(conflict(known, it)));
        if (quarrels.isEmpty()) {
            held.add(accepted(
                    attribute,
                    RowClaims.in(attribute, claims).stream()
                            .filter(it -> known.state(it) == ClaimState.ACCEPTED)
                            .toList()));
        }
        return held;
    }

    private static Div conflict(Held known, Conflict conflict) {
        var state = known.state(conflict);
        var words = new Div(new Span(ConflictIcon.words(state)));
        words.addClassName("held-words");
        var address = Addresses.conflict(conflict.id());
        known.newest(conflict)
                .filter(_ -> state != ConflictState.OPEN)
                .ifPresentOrElse(
                        it -> words.add(figure(it), new Div(Links.to(address, it.reason()))),
                        () -> words.add(new Div(Links.to(address, say("incidents.compare")))));
        var line = new Div(ConflictIcon.of(state).draw(), words);
        line.addClassName("held-line");
        line.getElement().setAttribute("data-state", state.name().toLowerCase(Locale.ROOT));
        return line;
    }

    private static Div figure(Decision decision) {
        var figure = new Div();
        figure.addClassName("value");
        if (decision.outcome() instanceof Outcome.Range range) {
            figure.setText(range.low() + " · " + range.best() + " · " + range.high());
        }
        figure.setVisible(!figure.getText().isEmpty());
        return figure;
    }

    private static Div accepted(Attribute row, List<Claim> claims) {
        var line = new Div();
        line.addClassName("held-line");
        if (claims.isEmpty()) {
            var waiting = new Span(say("incidents.to-review"));
            waiting.addClassName("secondary");
            line.add(Icon.CLAIM_PROPOSED.draw(), waiting);
        } else {
            line.add(Icon.CLAIM_ACCEPTED.draw());
            claims.stream()
                    .map(it -> RowClaims.words(row, it))
                    .distinct()
                    .map(Span::new)
                    .forEach(line::add);
        }
        return line;
    }
}
