package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Queue;
import org.corroborate.review.QueueFilter;
import org.corroborate.review.Queued;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;

/** What comes next: the most severe open conflicts, those that wait for evidence, and what is left to read. */
@Route(value = "work", layout = Shell.class)
@RolesAllowed("REVIEWER")
@StyleSheet("corroborate/work.css")
class WorkView extends Div implements Screen, BeforeEnterObserver {

    private static final int SHOWN = 10;

    private final Queue queue;
    private final Incidents incidents;
    private final Documents documents;
    private final Survey survey;
    private final Div parts = new Div();

    WorkView(Queue queue, Incidents incidents, Documents documents, Survey survey) {
        this.queue = queue;
        this.incidents = incidents;
        this.documents = documents;
        this.survey = survey;
        addClassName("screen");
        parts.addClassNames("work", "master");
        add(new Head(say("shell.work")), parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.removeAll();
        conflicts(ConflictState.OPEN, "work.open");
        conflicts(ConflictState.WAITING, "work.waiting");
        unread();
        if (parts.getChildren().findAny().isEmpty()) {
            parts.add(new EmptyCard(
                    Icon.WORK,
                    say("work.none"),
                    say("work.none-why"),
                    Links.to("conflicts", say("work.to-conflicts"))));
        }
    }

    private void conflicts(ConflictState state, String title) {
        var filter = QueueFilter.in(state);
        var first = queue.page(filter, 0, SHOWN);
        if (!first.isEmpty()) {
            parts.add(heading(say(title), queue.count(filter)));
            first.forEach(it -> parts.add(line(it)));
        }
    }

    private void unread() {
        List<Document> left =
                documents.all().stream().filter(it -> survey.of(it).unread()).toList();
        if (!left.isEmpty()) {
            parts.add(heading(say("work.unread"), left.size()));
            left.stream().limit(SHOWN).forEach(it -> parts.add(line(it)));
        }
    }

    private Div line(Queued queued) {
        var conflict = queued.conflict();
        var severity = say("claims.severity-" + conflict.severity().name().toLowerCase(Locale.ROOT));
        var why = new Span(Words.say(conflict.why()));
        why.addClassName("secondary");
        return row(
                new SeverityBars(conflict.severity().ordinal() + 1, severity),
                Family.of(conflict.attribute()).badge(),
                Links.to(
                        Addresses.conflict(conflict.id()),
                        Phrases.of(conflict.attribute()) + ", " + Titles.of(incidents.incident(conflict.incident()))),
                why);
    }

    private Div line(Document document) {
        var number = new Span(Shown.number(document));
        number.addClassName("number-box");
        var row = row(number, Links.to(Addresses.document(document) + "?unread", document.title()));
        survey.of(document).looked().ifPresent(it -> row.add(new ReadMeter(it)));
        return row;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassNames("row", "work-row");
        return row;
    }

    private static H2 heading(String words, long count) {
        var number = new Span(Shown.number(count));
        number.addClassName("segment-count");
        var heading = new H2(new Span(words), number);
        return heading;
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.work"));
    }

    @Override
    public Keys keys() {
        return new Keys().hint(say("work.key-conflicts"), "g", "c").hint(say("work.key-documents"), "g", "d");
    }
}
