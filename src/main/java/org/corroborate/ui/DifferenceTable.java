package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.review.ConflictState;

/** The attributes line by line, the values of the two documents large where they meet. */
class DifferenceTable extends Div {

    private final List<Difference> differences;
    private final List<NativeButton> lines;
    private final Consumer<Difference> chosen;
    private int place;

    DifferenceTable(List<Difference> differences, Testimonies testimonies, Consumer<Difference> chosen) {
        this.differences = differences;
        this.chosen = chosen;
        addClassName("differences");
        getElement().setAttribute("role", "list").setAttribute("aria-label", say("compare.differences"));
        lines = differences.stream().map(it -> line(it, testimonies)).toList();
        differences.forEach(it -> {
            var whole = new Div(lines.get(differences.indexOf(it)), beside(it));
            whole.addClassNames(
                    "difference", it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            whole.setClassName(
                    "settled",
                    it.conflict()
                            .map(testimonies::state)
                            .filter(state -> state != ConflictState.OPEN)
                            .isPresent());
            whole.getElement().setAttribute("role", "listitem");
            add(whole);
        });
    }

    void chooseFirst() {
        choose(0);
    }

    void step(int by) {
        choose(place + by);
    }

    private void choose(int other) {
        if (other >= 0 && other < lines.size()) {
            lines.get(place).getElement().removeAttribute("aria-current");
            place = other;
            lines.get(place).getElement().setAttribute("aria-current", "true");
            chosen.accept(differences.get(place));
        }
    }

    private NativeButton line(Difference it, Testimonies testimonies) {
        var name = new Span(Family.of(it.attribute()).badge(), new Span(Phrases.of(it.attribute())));
        name.addClassName("difference-name");
        var line = new NativeButton();
        line.addClassName("difference-line");
        line.add(values(it.left(), "left"), sign(it, testimonies), values(it.right(), "right"), name);
        line.addClickListener(_ -> choose(differences.indexOf(it)));
        return line;
    }

    private static Span values(List<Exhibit> said, String side) {
        var values = new Span();
        values.addClassNames("difference-values", side);
        if (said.isEmpty()) {
            var nothing = new Span(say("incidents.not-mentioned"));
            nothing.addClassName("secondary");
            values.add(nothing);
        }
        ConflictValues.distinct(said).forEach(it -> values.add(value(it)));
        return values;
    }

    private static Span value(Exhibit it) {
        var number = new Span(Phrases.of(it.claim().statement()));
        number.addClassName(it.claim().attribute().counted() ? "figure-large" : "figure-words");
        var beside = new Span(Stream.of(it.beside(), it.coded() ? say("claims.coded") : "")
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", ")));
        beside.addClassName("secondary");
        var value = new Span(number, beside);
        value.addClassName("difference-value");
        return value;
    }

    private static Span sign(Difference it, Testimonies testimonies) {
        var sign =
                switch (it.kind()) {
                    case CONFLICT ->
                        it.conflict()
                                .map(testimonies::state)
                                .map(ConflictIcon::drawn)
                                .orElseGet(Span::new);
                    case FITS -> new Span("≈");
                    case SAME -> new Span("=");
                    case ONE_SIDED -> new Span("–");
                };
        if (it.kind() != Difference.Kind.CONFLICT) {
            sign.getElement().setAttribute("role", "img").setAttribute("aria-label", say("compare." + code(it)));
        }
        sign.addClassName("difference-sign");
        return sign;
    }

    /** Leads to the conflict, or says why there is none. */
    private static Component beside(Difference it) {
        var beside = new Div();
        beside.addClassNames("secondary", "difference-beside");
        it.conflict()
                .ifPresentOrElse(
                        conflict -> beside.add(Links.to(Addresses.conflict(conflict.id()), say("compare.to-conflict"))),
                        () -> beside.add(
                                new Span(it.why().map(Words::say).orElseGet(() -> say("compare." + code(it))))));
        return beside;
    }

    private static String code(Difference it) {
        return it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // A seam for the test.
    List<Difference> shown() {
        return differences;
    }
}
