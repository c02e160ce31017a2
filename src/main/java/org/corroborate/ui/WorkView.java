package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.corroborate.review.ConflictState;

/** What is mine, then what comes next: open conflicts, those that wait for evidence, and what is left to read. */
@Route(value = "work", layout = Shell.class)
@RolesAllowed("REVIEWER")
@StyleSheet("corroborate/documents.css")
@StyleSheet("corroborate/work.css")
class WorkView extends Div implements Screen, BeforeEnterObserver {

    private static final int SHOWN = 10;

    private final WorkLines lines;
    private final CodingLines coding;
    private final Div parts = new Div();
    private final Button next;
    private List<WorkLines.Line> all = List.of();

    WorkView(WorkLines lines, CodingLines coding) {
        this.lines = lines;
        this.coding = coding;
        addClassName("screen");
        parts.addClassNames("work", "master");
        next = Acts.primary(say("work.next"), "Enter", this::next);
        add(new Head(say("shell.work")).end(Links.to("coding", say("coding.title")), next), parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.removeAll();
        all = new ArrayList<>();
        var mine = lines.mine();
        var open = lines.conflicts(ConflictState.OPEN, SHOWN);
        var waiting = lines.conflicts(ConflictState.WAITING, SHOWN);
        var unread = lines.unread(SHOWN);
        part(say("work.yours"), mine, mine.size());
        var toCode = coding.toCode();
        part(say("coding.to-code"), toCode, toCode.size());
        var changed = coding.changed(SHOWN);
        part(say("coding.changed"), changed, changed.size());
        if (mine.isEmpty() && !(open.isEmpty() && unread.isEmpty())) {
            var none = new Paragraph(say("work.yours-none"));
            none.addClassNames("secondary", "work-none");
            parts.addComponentAsFirst(none);
        }
        part(say("work.open"), open, lines.count(ConflictState.OPEN));
        part(say("work.waiting"), waiting, lines.count(ConflictState.WAITING));
        part(say("work.unread"), unread.stream().limit(SHOWN).toList(), unread.size());
        next.setEnabled(!all.isEmpty());
        if (all.isEmpty()) {
            parts.removeAll();
            parts.add(new EmptyCard(
                    Icon.WORK,
                    say("work.none"),
                    say("work.none-why"),
                    Links.to("conflicts", say("work.to-conflicts")),
                    Links.to("documents", say("work.to-documents"))));
        }
    }

    private void part(String title, List<WorkLines.Line> part, long count) {
        if (!part.isEmpty()) {
            parts.add(heading(title, count));
            part.forEach(it -> parts.add(row(it.drawn())));
            all.addAll(part);
        }
    }

    static Div row(List<Component> parts) {
        var row = new Div(parts.toArray(Component[]::new));
        row.addClassNames("row", "work-row");
        return row;
    }

    static H2 heading(String words, long count) {
        var number = new Span(Shown.number(count));
        number.addClassName("segment-count");
        return new H2(new Span(words), number);
    }

    private void next() {
        all.stream().findFirst().map(WorkLines.Line::path).ifPresent(Links::go);
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.work"));
    }

    @Override
    public Keys keys() {
        return new Keys()
                .act("Enter", say("work.key-next"), this::next)
                .hint(say("work.key-conflicts"), "g", "c")
                .hint(say("work.key-documents"), "g", "d");
    }

    // Seams for the test.
    List<WorkLines.Line> shown() {
        return List.copyOf(all);
    }
}
