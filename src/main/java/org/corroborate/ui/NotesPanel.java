package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.corroborate.shared.Subject;

/** The notes about what the screen shows, and a place to write one. Seeing them is reading them. */
class NotesPanel extends Section {

    private final NotesDesk desk;
    private final Subject here;
    private final Span count = new Span();
    private final Div threads = new Div();
    private final NoteForm form;
    private List<Subject> about;

    NotesPanel(NotesDesk desk, Subject here) {
        this.desk = desk;
        this.here = here;
        about = List.of(here);
        addClassName("notes");
        count.addClassName("segment-count");
        threads.addClassName("note-threads");
        form = new NoteForm(
                here.toString(), say("notes.new"), true, desk.notes().people().values(), this::write);
        form.setVisible(desk.mayWrite());
        add(new H2(new Span(say("notes.title")), count), form, threads);
        show();
    }

    /** What a new note is about: the thing itself first, then what it is part of; in words. */
    void writeAbout(List<Subject> subjects, String words) {
        about = List.copyOf(subjects);
        form.label(words);
    }

    /** Shows what is so now; an answer that is being written stays. */
    void show() {
        if (threads.getChildren()
                .filter(NoteLine.class::isInstance)
                .map(NoteLine.class::cast)
                .anyMatch(NoteLine::beingAnswered)) {
            return;
        }
        var now = desk.read(here);
        threads.removeAll();
        now.forEach(it -> threads.add(new NoteLine(desk, it, here, this::again)));
        if (now.isEmpty()) {
            var nothing = new Paragraph(say(desk.mayWrite() ? "notes.none" : "notes.none-to-read"));
            nothing.addClassName("secondary");
            threads.add(nothing);
        }
        count.setText(now.isEmpty() ? "" : Shown.number(now.size()));
    }

    private void again() {
        threads.removeAll();
        show();
    }

    private void write(String words, boolean question) {
        desk.notes().write(about, question, words, desk.me());
        again();
    }

    void focus() {
        form.focus();
    }

    // Seams for the test.
    NoteForm form() {
        return form;
    }

    Div threads() {
        return threads;
    }
}
