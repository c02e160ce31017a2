package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.review.ConflictState;
import org.corroborate.sources.Document;

/**
 * The documents side by side, each scrolled to its words, so that the figures meet at the divider. Where one document
 * quarrels with itself, its statements stand side by side instead.
 */
class ConflictEvidence extends Div {

    ConflictEvidence(List<Exhibit> claims, Exhibits exhibits, ConflictState state) {
        addClassName("evidence");
        var sides = sides(claims);
        for (var i = 0; i < sides.size(); i++) {
            if (i > 0) {
                var divider = new Div(ConflictIcon.drawn(state));
                divider.addClassName("evidence-divider");
                add(divider);
            }
            add(side(sides.get(i), exhibits));
        }
    }

    /** At most three sides: by document where there are several, else claim by claim. */
    static List<List<Exhibit>> sides(List<Exhibit> claims) {
        Map<Document, List<Exhibit>> byDocument = claims.stream()
                .collect(Collectors.groupingBy(Exhibit::document, LinkedHashMap::new, Collectors.toList()));
        var sides = byDocument.size() > 1
                ? List.copyOf(byDocument.values())
                : claims.stream().map(List::of).toList();
        return sides.stream().limit(3).toList();
    }

    private static Section side(List<Exhibit> claims, Exhibits exhibits) {
        var document = claims.getFirst().document();
        var number = Links.to(claims.getFirst().address(), Shown.number(document));
        number.addClassName("number-box");
        number.getElement().setAttribute("aria-label", say("conflicts.open-document", Shown.number(document)));
        var title = new H2(document.title());
        var head = new Div(number, title);
        head.addClassName("evidence-head");
        var side = new Section(head, values(claims));
        side.addClassName("evidence-side");
        claims.forEach(
                it -> side.add(new ExcerptText(exhibits.excerpt(it), it.claim().attribute(), true)));
        return side;
    }

    private static Div values(List<Exhibit> claims) {
        var values = new Div();
        values.addClassName("evidence-values");
        ConflictValues.distinct(claims).forEach(it -> values.add(value(it)));
        return values;
    }

    private static Div value(Exhibit exhibit) {
        var value = new Span(Phrases.of(exhibit.claim().statement()));
        value.addClassName(exhibit.claim().attribute().counted() ? "figure-large" : "figure-words");
        var beside =
                new Span(Stream.of(exhibit.beside(), say(exhibit.coded() ? "conflicts.in-table" : "conflicts.in-words"))
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(", ")));
        beside.addClassName("secondary");
        var shown = new Div(value, beside);
        shown.addClassName("evidence-value");
        return shown;
    }
}
