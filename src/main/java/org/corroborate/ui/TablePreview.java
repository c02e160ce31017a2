package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.tables.Mapping;
import org.corroborate.tables.Role;
import org.corroborate.tables.RowClaims;

/** What the first rows would say, how many rows would be taken, and which refused and why. */
class TablePreview extends Div {

    private static final int ROWS = 6;
    private static final int REFUSED = 20;

    private int told;
    private int refused;

    TablePreview() {
        addClassName("table-preview");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Stream<RowClaims> rows, Mapping mapping) {
        removeAll();
        told = 0;
        refused = 0;
        if (!mapping.roles().containsValue(Role.ID) || !mapping.roles().containsValue(Role.DATE)) {
            add(new Span(say("tables.needs-id-and-day")));
            return;
        }
        var first = new ArrayList<RowClaims.Told>();
        var reasons = new ArrayList<RowClaims.Refused>();
        rows.forEach(row -> {
            switch (row) {
                case RowClaims.Told it -> {
                    if (told++ < ROWS) {
                        first.add(it);
                    }
                }
                case RowClaims.Refused it -> {
                    if (refused++ < REFUSED) {
                        reasons.add(it);
                    }
                }
            }
        });
        var count = new Span(say("tables.would", told, refused));
        count.addClassName("strong");
        add(count);
        first.forEach(it -> add(told(it)));
        add(refusals(reasons, refused));
    }

    private static Div told(RowClaims.Told row) {
        var id = new Span(row.id());
        id.addClassName("number-box");
        var says = row.claims().stream()
                .map(it -> ClaimLine.attribute(it.statement()) + ": " + Phrases.of(it.statement()))
                .collect(Collectors.joining(" · "));
        var line = new Div(id, new Span(says));
        line.addClassName("table-row");
        return line;
    }

    /** Refused rows with their reasons; the last line says how many more there are. */
    static Div refusals(List<RowClaims.Refused> rows, int all) {
        var list = new Div();
        list.addClassName("table-refusals");
        for (var row : rows) {
            var number = new Span(say("tables.row", row.row()));
            number.addClassName("strong");
            var words = new Span(row.words());
            words.addClassName("secondary");
            var line = new Div(Icon.WARNING.draw(), number, new Span(Words.say(row.why())), words);
            line.addClassName("table-row");
            list.add(line);
        }
        if (all > rows.size()) {
            list.add(new Div(say("documents.more", all - rows.size())));
        }
        return list;
    }

    // Seams for the test.
    int told() {
        return told;
    }

    int refused() {
        return refused;
    }
}
