package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.corroborate.datasets.Change;
import org.corroborate.datasets.Column;
import org.corroborate.datasets.Row;

/** What became of one row since the release before: the old value struck through beside the new. */
final class ChangeLine {

    private static final int CELLS = 3;

    private ChangeLine() {}

    static RowLine of(Change change) {
        return switch (change) {
            case Change.Changed it -> new RowLine(Icon.PENCIL, it.after(), values(it), columns(it.columns()));
            case Change.Added it -> new RowLine(Icon.PLUS, it.after(), RowLine.figures(it.after()), "");
            case Change.Merged it ->
                new RowLine(Icon.MERGE, it.before(), RowLine.figures(it.before()), say("datasets.lives-on"));
            case Change.Withdrawn it ->
                new RowLine(Icon.CLOSE, it.before(), RowLine.figures(it.before()), say("datasets.no-claim-stands"));
        };
    }

    /** The group a change belongs to: changed, added, merged, withdrawn. */
    static String group(Change change) {
        return switch (change) {
            case Change.Changed _ -> "changed";
            case Change.Added _ -> "added";
            case Change.Merged _ -> "merged";
            case Change.Withdrawn _ -> "withdrawn";
        };
    }

    private static Div values(Change.Changed change) {
        var values = new Div();
        values.addClassNames("dataset-figures", "dataset-change");
        change.columns().stream().limit(CELLS).forEach(column -> {
            var old = new Span(value(change.before(), column));
            old.addClassNames("value", "old");
            old.getElement().setAttribute("aria-label", say("datasets.before", value(change.before(), column)));
            var now = new Span(value(change.after(), column));
            now.addClassName("value");
            values.add(old, Icon.CHEVRON_RIGHT.draw(), now);
        });
        return values;
    }

    private static String value(Row row, Column column) {
        var value = row.cell(column).value();
        return value.isEmpty() ? "–" : value;
    }

    private static String columns(List<Column> columns) {
        var more = columns.size() - CELLS;
        return columns.stream().limit(CELLS).map(Column::code).collect(Collectors.joining(", "))
                + (more > 0 ? " " + say("datasets.more", more) : "");
    }
}
