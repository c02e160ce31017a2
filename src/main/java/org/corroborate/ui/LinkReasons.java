package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.corroborate.incidents.Link;
import org.corroborate.incidents.LinkState;
import org.corroborate.incidents.Reason;
import org.corroborate.incidents.Report;
import org.corroborate.sources.Documents;

/** Why mentions are one incident: each link's reasons with their weights as they add up; those of both ends once. */
class LinkReasons extends Div {

    LinkReasons(List<Link> links, List<Report> reports, Documents documents) {
        addClassName("side-part");
        add(new H2(say("incidents.why-one")));
        var told = links.stream()
                .filter(it -> !it.reasons().isEmpty())
                .collect(Collectors.toMap(
                        link -> List.of(link.state(), link.reasons()),
                        it -> it,
                        (first, _) -> first,
                        LinkedHashMap::new))
                .values();
        told.forEach(link -> add(link(link, reports, documents)));
        setVisible(!told.isEmpty());
    }

    private static Div link(Link link, List<Report> reports, Documents documents) {
        var number = reports.stream()
                .filter(it -> it.id().equals(link.mention()))
                .map(it -> Shown.number(documents.document(it.document())))
                .findFirst()
                .orElse("");
        var state = say("incidents.link-" + link.state().name().toLowerCase(Locale.ROOT), number);
        var weights =
                AddingUp.tenths(link.reasons().stream().map(Reason::weight).toList());
        var head = new Div(
                new Span(state), weight(weights.stream().mapToLong(it -> it).sum()));
        head.addClassName("link-head");
        var list = new UnorderedList();
        for (var at = 0; at < weights.size(); at++) {
            list.add(reason(link.reasons().get(at), weights.get(at)));
        }
        var shown = new Div(head, list);
        shown.addClassName("link");
        shown.setClassName("proposed", link.state() == LinkState.PROPOSED);
        return shown;
    }

    private static ListItem reason(Reason reason, long tenths) {
        var sign = reason.weight() < 0 ? Icon.MINUS : Icon.CHECK;
        var bar = new Span();
        bar.addClassName("weight-bar");
        bar.getStyle().set("--share", Math.round(Math.clamp(Math.abs(reason.weight()) / 10, 0, 1) * 100) + "%");
        var line = new ListItem(sign.draw(), new Span(Words.say(reason.what())), bar, weight(tenths));
        line.addClassName("link-reason");
        return line;
    }

    private static Span weight(long tenths) {
        var shown = new Span(String.format(Words.language(), "%+.1f", tenths / 10.0));
        shown.addClassName("weight");
        return shown;
    }
}
