package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.corroborate.notes.Note;
import org.corroborate.notes.NoteThread;
import org.corroborate.shared.Subject;

/** A thread: what was written first, the answers, and what can be done about it. */
class NoteLine extends Article {

    private final NotesDesk desk;
    private final NoteThread thread;
    private final Runnable changed;
    private final Div acts = new Div();

    /** @param here what the screen is about: a note about a part of it says so */
    NoteLine(NotesDesk desk, NoteThread thread, Subject here, Runnable changed) {
        this.desk = desk;
        this.thread = thread;
        this.changed = changed;
        addClassName("note-thread");
        setClassName("open", thread.open());
        var about = thread.first().about().getFirst();
        if (!about.equals(here)) {
            var part = new Div(desk.whereabouts().link(about));
            part.addClassNames("secondary", "note-about");
            add(part);
        }
        add(note(thread.first()));
        thread.answers().forEach(it -> add(answer(it)));
        acts.addClassName("note-acts");
        if (desk.mayWrite()) {
            showActs();
        }
        add(acts);
    }

    private Div note(Note note) {
        var words = new Paragraph(note.words());
        words.addClassName("note-words");
        var by = new Span(desk.name(note.by()) + ", " + Shown.moment(note.at()));
        by.addClassName("secondary");
        var line = new Div(by);
        line.addClassName("note-by");
        if (note.question()) {
            var state = new Span(say(thread.open() ? "notes.open-question" : "notes.settled-question"));
            state.addClassName("chip");
            line.add(state);
        }
        return new Div(words, line);
    }

    private Div answer(Note note) {
        var answer = note(note);
        answer.addClassName("note-answer");
        return answer;
    }

    private void showActs() {
        acts.removeAll();
        acts.add(Acts.bare(say("notes.answer"), this::ask));
        if (thread.first().question()) {
            acts.add(Acts.bare(say(thread.open() ? "notes.settle" : "notes.open-again"), () -> {
                desk.settle(thread.first().id(), thread.open());
                changed.run();
            }));
        }
    }

    private void ask() {
        acts.removeAll();
        var form = new NoteForm(
                thread.first().id().value().toString(),
                say("notes.your-answer"),
                false,
                desk.notes().people().values(),
                (words, _) -> {
                    desk.notes().answer(thread.first().id(), words, desk.me());
                    changed.run();
                });
        acts.add(form);
        form.focus();
    }

    /** Whether an answer is being written here. */
    boolean beingAnswered() {
        return acts.getChildren()
                .filter(NoteForm.class::isInstance)
                .map(NoteForm.class::cast)
                .anyMatch(NoteForm::begun);
    }
}
