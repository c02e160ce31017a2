package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;

/** Words to be kept as a note, a question or an answer; a colleague chosen below is named in them. */
class NoteForm extends Div {

    /** Keeps what was written. */
    interface Write {
        void keep(String words, boolean question);
    }

    private final TextArea words = new TextArea();
    private final Checkbox question = new Checkbox(say("notes.is-question"));
    private final Trouble trouble = new Trouble();
    private final Write write;
    private final Button keep;
    private final HalfWritten draft;

    NoteForm(String thing, String label, boolean mayAsk, Collection<String> people, Write write) {
        this.write = write;
        addClassName("note-form");
        words.setLabel(label);
        words.setPlaceholder(say("notes.placeholder"));
        words.setMinRows(2);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.EAGER);
        draft = HalfWritten.in(words, "note " + thing);
        question.setVisible(mayAsk);
        keep = Acts.button(say(mayAsk ? "notes.write" : "notes.answer"), this::keep);
        var foot = new Div(question, colleagues(people), keep);
        foot.addClassName("note-foot");
        add(words, trouble, foot);
    }

    private ComboBox<String> colleagues(Collection<String> people) {
        var colleagues = new ComboBox<String>();
        colleagues.setItems(people.stream().sorted().toList());
        colleagues.setPlaceholder(say("notes.name-colleague"));
        colleagues.setAriaLabel(say("notes.name-colleague"));
        colleagues.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var before = words.getValue();
                words.setValue(
                        before + (before.isEmpty() || before.endsWith(" ") ? "" : " ") + "@" + change.getValue() + " ");
                colleagues.clear();
                words.focus();
            }
        });
        return colleagues;
    }

    private void keep() {
        if (!trouble.refuses(() -> write.keep(words.getValue(), question.getValue()))) {
            words.clear();
            draft.drop();
            question.setValue(false);
        }
    }

    void label(String label) {
        words.setLabel(label);
    }

    void focus() {
        words.focus();
    }

    /** Whether something is being written. */
    boolean begun() {
        return !words.isEmpty();
    }

    // Seams for the test.
    TextArea words() {
        return words;
    }

    Checkbox question() {
        return question;
    }

    Button keepButton() {
        return keep;
    }
}
