package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.corroborate.sources.Document;
import org.corroborate.tables.TableReport;
import org.corroborate.tables.Tables;

/** What became of a table's rows; every refused row with its reason, to be read here or taken away as a file. */
class TableResult extends Div {

    private static final int SHOWN = 200;

    TableResult(TableReport report, Document document, Tables tables) {
        addClassName("table-result");
        add(new H2(say("tables.taken", report.dataset())));
        add(new Paragraph(say(
                "tables.result",
                report.added(),
                report.changed(),
                report.unchanged(),
                report.refused().size())));
        add(Links.to(Addresses.document(document), say("tables.read-claims")));
        if (!report.refused().isEmpty()) {
            var language = Words.language();
            var name = "refused-" + Shown.number(document) + ".csv";
            var file = new Anchor(
                    event -> {
                        var bytes = tables.refusedRows(document.id(), language);
                        event.setFileName(name);
                        event.setContentType("text/csv; charset=utf-8");
                        event.setContentLength(bytes.length);
                        event.getOutputStream().write(bytes);
                    },
                    say("tables.refused-file"));
            add(new H2(say("tables.refused")), file);
            var shown = report.refused().stream().limit(SHOWN).toList();
            add(TablePreview.refusals(shown, report.refused().size()));
        }
    }
}
