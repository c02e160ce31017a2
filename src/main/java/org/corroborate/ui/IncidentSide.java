package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.corroborate.accounts.Accounts;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.Silence;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
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

    DetailPane of(IncidentId id, List<Report> reports) {
        var side = new DetailPane();
        side.add(new VoiceTree(incidents.voices(id), documents));
        side.add(new LinkReasons(incidents.links(id), reports, documents));
        side.add(timeline(id));
        side.add(quiet(conflicts.quiet(id)));
        return side;
    }

    /** Brings the timeline of a screen into view and gives it the focus. */
    void toHistory(Component screen) {
        screen.getElement()
                .executeJs(
                        "const to = this.querySelector('.timeline-part a'); to?.scrollIntoView({ block: 'nearest' });"
                                + " to?.focus()");
    }

    private Div timeline(IncidentId id) {
        var head = new Div(
                new H2(say("incidents.timeline")),
                Links.to(AuditAddress.historyOf(Subjects.of(id)), say("incidents.whole-history")));
        head.addClassName("side-head");
        var list = new UnorderedList();
        list.addClassName("timeline");
        review.timeline(id).forEach(it -> list.add(moment(it)));
        var part = new Div(head, list);
        part.addClassNames("side-part", "timeline-part");
        return part;
    }

    /** All of them in words; the matrix has them where the cells meet. */
    private static NativeDetails quiet(List<Silence> silences) {
        var list = new UnorderedList();
        silences.stream().map(IncidentSide::silence).forEach(list::add);
        var part = new NativeDetails(say("incidents.kept-quiet-many", silences.size()), list);
        part.addClassName("side-part");
        part.setVisible(!silences.isEmpty());
        return part;
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
