package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.corroborate.notes.Received;

/** Notes that name the person, and answers where they wrote; each leads to what it is about. */
@Route(value = "inbox", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/work.css")
@StyleSheet("corroborate/notes.css")
class InboxView extends Div implements Screen, BeforeEnterObserver {

    private static final int MOST = 200;

    private final NotesDesk desk;
    private final InboxBell bell;
    private final Div list = new Div();
    private final Button allRead;
    private List<Received> shown = List.of();
    private Registration hearing = () -> {};

    InboxView(NotesDesk desk, InboxBell bell) {
        this.desk = desk;
        this.bell = bell;
        addClassName("screen");
        list.addClassNames("work", "master", "inbox");
        allRead = Acts.button(say("notes.all-read"), "e", this::readAll);
        add(new Head(say("notes.inbox")).end(allRead), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        shown = desk.notes().inbox(desk.me(), MOST);
        list.removeAll();
        shown.forEach(it -> list.add(line(it)));
        if (shown.isEmpty()) {
            list.add(new EmptyCard(Icon.NOTE, say("notes.inbox-empty"), say("notes.inbox-empty-why")));
        }
        allRead.setEnabled(shown.stream().anyMatch(Received::unread));
    }

    private Div line(Received received) {
        var note = received.note();
        var words = new Paragraph(note.words());
        words.addClassName("note-words");
        var by = new Span(desk.name(note.by()) + ", " + Shown.moment(note.at()));
        by.addClassName("secondary");
        var line = new Div(link(received), words, by);
        line.addClassNames("row", "inbox-row");
        line.setClassName("unread", received.unread());
        return line;
    }

    /** To where the note stands, with the notes open. */
    private Anchor link(Received received) {
        var about = received.note().about().getFirst();
        var place = desk.whereabouts().path(about);
        var open = place + (place.contains("?") ? "&" : "?") + "notes";
        var words = desk.whereabouts().name(about);
        return Links.to(open, received.unread() ? say("notes.unread-about", words) : words);
    }

    private void readAll() {
        desk.notes().read(shown.stream().map(it -> it.note().id()).toList(), desk.me());
        show();
        Shell.renew(this);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        hearing.remove();
        hearing = bell.hear(desk.me(), () -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hearing.remove();
    }

    @Override
    public Trail trail() {
        return Trail.of(say("notes.inbox"));
    }

    @Override
    public Keys keys() {
        return new Keys().act("e", say("notes.all-read"), this::readAll);
    }

    // Seams for the test.
    List<Received> shown() {
        return shown;
    }
}
