package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.corroborate.accounts.Accounts;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.Silence;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.incidents.Voice;
import org.corroborate.review.Moment;
import org.corroborate.review.Review;
import org.corroborate.sources.Documents;

/** Beside the matrix: independent voices, why the mentions are one incident, where we kept quiet, and the timeline. */
@SpringComponent
class IncidentSide {

    private final Incidents incidents;
    private final Conflicts conflicts;
    private final Documents documents;
    private final Review review;
    private final Accounts accounts;

    IncidentSide(Incidents incidents, Conflicts conflicts, Documents documents, Review review, Accounts accounts) {
        this.incidents = incidents;
        this.conflicts = conflicts;
        this.documents = documents;
        this.review = review;
        this.accounts = accounts;
    }

    Div of(IncidentId id, List<Report> reports) {
        var side = new Div();
        side.add(part(
                say("incidents.voices"),
                incidents.voices(id).stream().map(this::voice).toList()));
        side.add(new LinkReasons(incidents.links(id), reports, documents));
        side.add(part(
                say("incidents.kept-quiet"),
                conflicts.quiet(id).stream().map(IncidentSide::silence).toList()));
        side.add(part(
                say("incidents.timeline"),
                review.timeline(id).stream().map(this::moment).toList()));
        return side;
    }

    static Div part(String title, List<ListItem> lines) {
        var list = new UnorderedList();
        lines.forEach(list::add);
        var part = new Div(new H2(title), list);
        part.addClassName("side-part");
        part.setVisible(!lines.isEmpty());
        return part;
    }

    private ListItem voice(Voice voice) {
        var named = voice.documents().stream()
                .map(documents::document)
                .map(Shown::number)
                .sorted()
                .collect(Collectors.joining(", "));
        var why = new Paragraph(Words.say(voice.why()));
        why.addClassName("secondary");
        return new ListItem(new Span(say("incidents.voice", voice.name(), named)), why);
    }

    private static ListItem silence(Silence silence) {
        var line = new ListItem(Icon.CONFLICT_QUIET.draw(), new Span(Words.say(silence.why())));
        line.addClassName("silence");
        return line;
    }

    private ListItem moment(Moment moment) {
        var by = new Span(moment.by().map(accounts::nameOf).orElse(say("incidents.by-itself")) + ", "
                + Shown.moment(moment.at()));
        by.addClassName("secondary");
        var line = new ListItem(sign(moment.what()).draw(), new Div(new Span(Words.say(moment.sentence())), by));
        line.addClassName("moment");
        return line;
    }

    private static Icon sign(Moment.What what) {
        return switch (what) {
            case FOUND, REOPENED, TAKEN_BACK -> Icon.CONFLICT_OPEN;
            case DECIDED -> Icon.CONFLICT_DECIDED;
            case MERGED -> Icon.MERGE;
            case SPLIT -> Icon.SPLIT;
            case UNLINKED -> Icon.UNLINK;
            case CONFIRMED -> Icon.CHECK;
            case RELEASED -> Icon.LOCK;
            case LINKED -> Icon.INCIDENTS;
        };
    }
}
