package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.corroborate.review.Agreement;
import org.corroborate.review.Proportion;

/** How far two coders agree, attribute by attribute, each share with its 95 % interval, and what that means in words. */
class AgreementTable extends Div {

    AgreementTable(Agreement agreement) {
        addClassName("agreement");
        var table = new NativeTable();
        table.setCaptionText(say("coding.agreement-caption"));
        table.getHead().add(heads());
        var body = table.addBody();
        agreement.lines().forEach(it -> body.add(line(it)));
        add(table, secondary(say("coding.agreement-why")));
        add(secondary(agreement
                .standing()
                .map(it -> say("coding.alpha", two(it.value()), two(it.low()), two(it.high()), it.of()))
                .orElse(say("coding.no-alpha"))));
    }

    private static Paragraph secondary(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("secondary");
        return paragraph;
    }

    private static NativeTableRow heads() {
        var row = new NativeTableRow();
        for (var name : new String[] {"attribute", "found", "exact", "within"}) {
            var head = new NativeTableHeaderCell(say("coding.column-" + name));
            head.getElement().setAttribute("scope", "col");
            row.add(head);
        }
        return row;
    }

    private static NativeTableRow line(Agreement.Line line) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(line.attribute()
                .map(it -> new Div(Family.of(it).badge(), new Span(Phrases.of(it))))
                .orElseGet(() -> new Div(new Span(say("coding.all-attributes")))));
        row.add(name, cell(line.found()), cell(line.exact()), cell(line.within()));
        line.attribute().ifPresentOrElse(_ -> {}, () -> row.addClassName("whole"));
        return row;
    }

    /** "10 of 12", and under it the interval, drawn too. */
    private static NativeTableCell cell(Proportion share) {
        var cell = new NativeTableCell();
        if (!share.known()) {
            cell.add(new Span("–"));
            return cell;
        }
        var bar = new Span();
        bar.addClassName("share-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle()
                .set("--low", String.valueOf(share.low()))
                .set("--high", String.valueOf(share.high()))
                .set("--value", String.valueOf(share.value()));
        var interval = new Span(say("coding.interval", percent(share.low()), percent(share.high())));
        interval.addClassName("secondary");
        cell.add(new Div(say("coding.of", share.hits(), share.of())), bar, interval);
        return cell;
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(share * 100));
    }

    private static String two(double value) {
        var format = NumberFormat.getNumberInstance(Words.language());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
