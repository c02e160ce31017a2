package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Methods;
import org.corroborate.conflicts.Proposal;
import org.corroborate.conflicts.Quiet;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.Queued;
import org.corroborate.shared.Sentence;

/** The chosen conflict or near miss beside its list: figures large, the words, the explanation, what the methods make of it. */
@SpringComponent
class ConflictDetails {

    private static final int SHORT = 4;

    private final Exhibits exhibits;
    private final Incidents incidents;

    ConflictDetails(Exhibits exhibits, Incidents incidents) {
        this.exhibits = exhibits;
        this.incidents = incidents;
    }

    Div of(Queued queued) {
        var conflict = queued.conflict();
        var claims = exhibits.of(conflict.claims());
        var detail = about(conflict.attribute(), QueueFilters.words(conflict.kind()), conflict.incident());
        detail.add(figures(claims, Icon.CONFLICT_OPEN, say("conflicts.against")));
        explain(detail, claims, true, conflict.why());
        detail.add(methods(conflict));
        return detail;
    }

    /** The same of a near miss, which no method has to settle. */
    Div of(Quiet quiet) {
        var silence = quiet.silence();
        var claims = exhibits.of(silence.claims());
        var detail = about(silence.attribute(), say("conflicts.quiet-kind"), quiet.incident());
        detail.add(figures(claims, Icon.CONFLICT_QUIET, say("conflicts.beside")));
        explain(detail, claims, false, silence.why());
        return detail;
    }

    private Div about(Attribute attribute, String kind, IncidentId incident) {
        var words = new Span(say("conflicts.detail-kind", Phrases.of(attribute), kind));
        words.addClassName("secondary");
        var detail = new Div(words, new H2(Titles.of(incidents.incident(incident))));
        detail.addClassName("conflict-detail");
        return detail;
    }

    private void explain(Div detail, List<Exhibit> claims, boolean quarrel, Sentence because) {
        ConflictValues.distinct(claims).forEach(it -> detail.add(words(it, quarrel)));
        var why = new Paragraph(Words.say(because));
        why.addClassName("explanation");
        detail.add(why);
    }

    private static Div figures(List<Exhibit> claims, Icon between, String words) {
        var figures = new Div();
        figures.addClassName("figures-large");
        var values = ConflictValues.distinct(claims);
        for (var i = 0; i < values.size(); i++) {
            if (i > 0) {
                figures.add(between.draw(words));
            }
            figures.add(figure(values.get(i)));
        }
        return figures;
    }

    private static Div figure(Exhibit exhibit) {
        var value = new Span(Phrases.of(exhibit.claim().statement()));
        value.addClassName(exhibit.claim().attribute().counted() ? "figure-large" : "figure-words");
        value.setClassName("short", value.getText().length() <= SHORT);
        var beside = new Span(Stream.of(exhibit.coded() ? say("claims.coded") : "", exhibit.beside())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", ")));
        beside.addClassName("secondary");
        return new Div(value, beside);
    }

    private Div words(Exhibit exhibit, boolean quarrel) {
        var where = Links.to(
                exhibit.address(),
                Shown.number(exhibit.document()) + " " + exhibit.document().title());
        where.addClassName("secondary");
        var words = new Div(
                where,
                new ExcerptText(exhibits.excerpt(exhibit), exhibit.claim().attribute(), quarrel));
        words.addClassName("detail-words");
        return words;
    }

    private DescriptionList methods(Conflict conflict) {
        var list = new DescriptionList();
        list.addClassName("method-lines");
        Methods.proposals(conflict.attribute(), incidents.reports(conflict.incident()))
                .forEach(it -> list.add(
                        new DescriptionList.Term(
                                it.method().name() + " " + it.method().version()),
                        new DescriptionList.Description(bounds(it))));
        return list;
    }

    static String bounds(Proposal proposal) {
        return Stream.of(proposal.low(), proposal.best(), proposal.high())
                .map(ConflictDetails::bound)
                .collect(Collectors.joining(" · "));
    }

    static String bound(OptionalInt bound) {
        return bound.isPresent() ? Shown.number(bound.getAsInt()) : "–";
    }
}
