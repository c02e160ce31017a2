package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.datasets.Column;
import org.corroborate.datasets.Row;

/** A row of the dataset as a line: where and when, its figures, and how many quotes it leads back to. */
class RowLine extends Div {

    RowLine(Icon sign, Row row, Div figures, String why) {
        addClassNames("row", "dataset-row");
        var title = new Span(RowWords.title(row));
        title.addClassName("strong");
        var facts = new Span(RowWords.facts(row));
        facts.addClassName("secondary");
        var name = new Div(title, facts);
        name.addClassName("dataset-name");
        var reason = new Div(why);
        reason.addClassName("secondary");
        var citations = new Span(Shown.number(row.citations()));
        citations.addClassName("number-box");
        citations
                .getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", say("datasets.citations", row.citations()));
        add(sign.draw(), name, figures, reason, citations);
    }

    static RowLine of(Row row) {
        return new RowLine(
                row.cell(Column.OPEN_CONFLICTS).value().equals("0") ? Icon.PASSAGE_CLAIMED : Icon.CONFLICT_OPEN,
                row,
                figures(row),
                state(row));
    }

    /** "29 killed 6 injured". */
    static Div figures(Row row) {
        var figures = new Div();
        figures.addClassName("dataset-figures");
        Stream.of(Attribute.values()).filter(Attribute::counted).forEach(counted -> {
            var words = RowWords.figures(row, counted);
            if (!words.isEmpty()) {
                var value = new Span(words);
                value.addClassName("value");
                figures.add(value, new Span(say("datasets.people-" + counted.code(), Phrases.many(words))));
            }
        });
        if (figures.getChildren().findAny().isEmpty()) {
            figures.add(new Span(say("datasets.no-figure")));
        }
        return figures;
    }

    private static String state(Row row) {
        return Words.sayOr(
                "datasets.status-" + row.cell(Column.STATUS).value(),
                row.cell(Column.STATUS).value());
    }
}
