package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.corroborate.audit.Entry;

/** One knot of the chain: number, time, who, what about, and the beginning of its seal. */
class AuditRow extends Div {

    AuditRow(Entry entry, Whereabouts whereabouts) {
        addClassNames("row", "audit-row");
        var knot = new Span();
        knot.addClassName("knot");
        var what = new Div();
        what.addClassName("audit-what");
        var act = new Span(act(entry.act()));
        act.addClassName("strong");
        what.add(act, new Span(" " + whereabouts.name(entry.about().getFirst())));
        var seal = new Span(seal(entry.seal()));
        seal.addClassName("hash");
        var when = new Span(Shown.time(entry.at()));
        when.setTitle(Shown.exactMoment(entry.at()));
        add(knot, new Span(Shown.number(entry.number())), when, new Span(whereabouts.name(entry.by())), what, seal);
    }

    /** The act in the reader's language: "decided"; as it was written where it is new. */
    static String act(String act) {
        return Words.sayOr("audit.act-" + act.replaceAll("[^a-z]+", "-"), act);
    }

    /** 9f3c a81e. */
    static String seal(String seal) {
        return seal.length() < 8 ? seal : seal.substring(0, 4) + " " + seal.substring(4, 8);
    }
}
