package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.Refusal;

/** A conflict that a person sees and the rules did not: with which other claim, and why. */
class ConflictForm extends Div {

    private final ComboBox<Rivals.Rival> rival = new ComboBox<>(say("reading.cannot-both"));
    private final TextField why = new TextField(say("reading.reason"));
    private final Trouble trouble = new Trouble();
    private final BiConsumer<ClaimId, String> marked;

    ConflictForm(List<Rivals.Rival> rivals, BiConsumer<ClaimId, String> marked, Command left) {
        this.marked = marked;
        addClassName("inline-form");
        rival.setItems(rivals);
        rival.setItemLabelGenerator(Rivals.Rival::words);
        rival.setWidthFull();
        why.setWidthFull();
        Command give = () -> trouble.refuses(this::mark);
        add(rival, why, trouble, Asked.acts(say("reading.mark-conflict"), give, left));
        Asked.keys(this, give, left);
        rival.focus();
    }

    private void mark() {
        var other = Optional.ofNullable(rival.getValue()).orElseThrow(() -> new Refusal("ui.rival-needed"));
        marked.accept(other.claim(), Required.words(why.getValue(), "ui.reason-needed"));
    }

    // Seams for the test.
    ComboBox<Rivals.Rival> rival() {
        return rival;
    }

    TextField why() {
        return why;
    }
}
