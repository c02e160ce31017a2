package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.incidents.Report;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;

/** The totals of those killed, each where its document was published, so that a toll that rose is seen to rise. */
class TollLine extends Div {

    private record Toll(Statement.Figure figure, Claim claim, Document document, Optional<LocalDate> day) {}

    /** How much of the line the words of one figure may take. */
    private static final double WORDS = 0.34;

    TollLine(List<Report> reports, Function<DocumentId, Document> documents) {
        addClassName("toll");
        var tolls = reports.stream()
                .flatMap(report -> tolls(report, documents))
                .sorted(Comparator.comparing(it -> it.day().orElse(LocalDate.MIN)))
                .toList();
        var days = tolls.stream().flatMap(it -> it.day().stream()).toList();
        setVisible(!tolls.isEmpty());
        add(new H2(say("incidents.toll")));
        if (!days.isEmpty()) {
            add(line(tolls.stream().filter(it -> it.day().isPresent()).toList(), TollScale.over(days)));
        }
        var undated = tolls.stream().filter(it -> it.day().isEmpty()).toList();
        if (!undated.isEmpty()) {
            var beside = new Div(new Span(say("incidents.toll-undated")));
            beside.addClassNames("secondary", "toll-undated");
            undated.forEach(it -> beside.add(words(it)));
            add(beside);
        }
    }

    private static Stream<Toll> tolls(Report report, Function<DocumentId, Document> documents) {
        return report.claims().stream()
                .filter(it -> it.statement() instanceof Statement.Figure figure
                        && figure.attribute() == Attribute.FATALITIES
                        && !figure.part())
                .map(it -> new Toll(
                        (Statement.Figure) it.statement(), it, documents.apply(report.document()), report.published()));
    }

    private static Div line(List<Toll> tolls, TollScale scale) {
        var line = new Div();
        line.addClassName("toll-line");
        var ends = new ArrayList<Double>();
        for (var toll : tolls) {
            var place = scale.place(toll.day().orElseThrow());
            var toLeft = place > 1 - WORDS;
            var begins = toLeft ? place - WORDS : place;
            var lane = 0;
            while (lane < ends.size() && ends.get(lane) > begins) {
                lane++;
            }
            var end = toLeft ? place + 0.02 : place + WORDS;
            if (lane == ends.size()) {
                ends.add(end);
            } else {
                ends.set(lane, end);
            }
            var point = words(toll);
            point.addClassName("toll-point");
            point.setClassName("to-left", toLeft);
            point.getElement().getStyle().set("--place", share(place)).set("--lane", String.valueOf(lane));
            line.add(point);
        }
        line.getStyle().set("--lanes", String.valueOf(ends.size()));
        scale.marks().forEach(it -> line.add(mark(it, scale)));
        return line;
    }

    private static Span mark(LocalDate day, TollScale scale) {
        var mark = new Span(scale.byYear() ? String.valueOf(day.getYear()) : Shown.shortMonth(day));
        mark.addClassName("toll-mark");
        mark.getStyle().set("--place", share(scale.place(day)));
        return mark;
    }

    private static Anchor words(Toll toll) {
        var link = Links.to(Addresses.claim(toll.document(), toll.claim().id()), "");
        var value = new Span(Phrases.of(toll.figure().count()));
        value.addClassName("value");
        var dot = new Span();
        dot.addClassName("toll-dot");
        dot.getElement()
                .setAttribute("aria-hidden", "true")
                .setAttribute("data-count", toll.figure().count().qualifier());
        var where = new Span(say(
                toll.figure().coded() ? "incidents.toll-coded" : "incidents.toll-in", Shown.number(toll.document())));
        where.addClassName("secondary");
        link.add(dot, value, where);
        return link;
    }

    private static String share(double place) {
        return String.format(java.util.Locale.ROOT, "%.4f", place);
    }
}
