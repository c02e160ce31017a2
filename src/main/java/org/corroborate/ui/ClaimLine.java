package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.corroborate.claims.Count;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.corroborate.review.ClaimState;

/** The parts of a claim's line: its glyph, its attribute, its value, and a figure drawn as what it is. */
final class ClaimLine {

    private ClaimLine() {}

    static List<Component> of(ShownClaim claim) {
        var parts = new ArrayList<Component>();
        parts.add(ClaimGlyph.of(claim));
        parts.add(Family.of(claim.claim().attribute()).badge());
        parts.add(attributeOf(claim.statement()));
        parts.add(value(claim.statement()));
        if (claim.statement() instanceof Statement.Figure figure && claim.state() != ClaimState.REJECTED) {
            parts.add(glyph(figure.count()));
        }
        return parts;
    }

    private static Span attributeOf(Statement statement) {
        var words = new Span(attribute(statement));
        words.addClassName("attribute");
        return words;
    }

    /** "Fatalities, coded". */
    static String attribute(Statement statement) {
        var words = Phrases.of(statement.attribute());
        if (statement instanceof Statement.Figure figure) {
            words += figure.coded() ? ", " + say("claims.coded") : "";
            words += figure.part() ? ", " + say("claims.part") : "";
        }
        return words;
    }

    /** The value, and in smaller letters what belongs to it. */
    static Span value(Statement statement) {
        var value = new Span(Phrases.of(statement));
        value.addClassName(statement instanceof Statement.Figure ? "value" : "stated");
        var besides = new Span(besides(statement));
        besides.addClassName("besides");
        var both = new Span(value, besides);
        both.addClassName("value-and-besides");
        return both;
    }

    private static String besides(Statement statement) {
        return switch (statement) {
            case Statement.Figure figure -> figure.of();
            case Statement.When when
            when when.precision() != Precision.NONE ->
                say("reading.precision-" + when.precision().code());
            default -> "";
        };
    }

    private static Span glyph(Count count) {
        var glyph = CountGlyph.of(count);
        glyph.getElement()
                .setAttribute("aria-hidden", "true")
                .removeAttribute("role")
                .removeAttribute("aria-label");
        return glyph;
    }
}
