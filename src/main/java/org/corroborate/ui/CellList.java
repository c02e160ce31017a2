package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.corroborate.datasets.Cell;
import org.corroborate.datasets.Citation;
import org.corroborate.datasets.Column;
import org.corroborate.datasets.Row;

/** The cells of a row, each with what the codebook says of it and the words it leads back to. */
class CellList extends Div {

    private static final Pattern FIGURE = Pattern.compile("_(low|best|high)$");

    CellList(Row row) {
        addClassName("cells");
        var incident = Links.to(Addresses.incident(row.incident()), say("datasets.open-incident"));
        var head = new Div(new H2(RowWords.title(row)), incident);
        head.addClassName("cells-head");
        add(head);
        var plain = new Div();
        inOrder(row).forEach(column -> {
            var cell = row.cell(column);
            if (!cell.citations().isEmpty()) {
                add(quoted(column, cell));
            } else if (!cell.value().isEmpty()) {
                plain.add(plain(column, cell));
            }
        });
        add(new NativeDetails(say("datasets.other-columns"), plain));
    }

    /** Figures first: they are what one comes to check. */
    private static List<Column> inOrder(Row row) {
        return row.cells().keySet().stream()
                .sorted(Comparator.comparing(
                        column -> !FIGURE.matcher(column.code()).find()))
                .toList();
    }

    private static Div quoted(Column column, Cell cell) {
        var part = plain(column, cell);
        var meaning = new Div(Words.say(column.meaning()));
        meaning.addClassName("secondary");
        part.add(meaning);
        cell.citations().forEach(it -> part.add(citation(it)));
        return part;
    }

    private static Div plain(Column column, Cell cell) {
        var code = new Span(column.code());
        code.addClassName("hash");
        var value = new Span(cell.value());
        value.addClassName("value");
        var line = new Div(code, value);
        line.addClassName("cell-value");
        var part = new Div(line);
        part.addClassName("cell");
        return part;
    }

    private static Div citation(Citation it) {
        var quote = Links.to(
                "documents/" + it.documentNumber() + "?claim=" + it.claim().value(), "“" + it.quote() + "”");
        quote.addClassName("words");
        var where = new Div(say("datasets.where", "%03d".formatted(it.documentNumber()), it.start(), it.end()));
        where.addClassName("secondary");
        var citation = new Div(quote, where);
        citation.addClassName("citation");
        if (!it.reason().isBlank()) {
            citation.add(new Div(say("datasets.decided", it.reason())));
        }
        return citation;
    }
}
