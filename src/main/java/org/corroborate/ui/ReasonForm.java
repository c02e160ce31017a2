package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for a reason, which is needed, in the place of the act. */
class ReasonForm extends Div {

    private final TextArea reason = new TextArea(say("reading.reason"));
    private final Consumer<String> given;
    private final String kept;
    private Optional<HalfWritten> draft = Optional.empty();

    /** @param thing what the reason is about: what is half written stays with it */
    ReasonForm(String act, String thing, Consumer<String> given, Command left) {
        this.given = given;
        addClassName("inline-form");
        reason.addClassName("reason");
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        kept = act + " " + thing;
        Command leave = () -> {
            draft.ifPresent(HalfWritten::drop);
            left.execute();
        };
        add(reason, Asked.acts(act, this::give, leave));
        Asked.keys(this, this::give, leave);
        reason.focus();
    }

    /** A list may draw it more than once. */
    @Override
    protected void onAttach(AttachEvent event) {
        draft = Optional.of(HalfWritten.in(reason, kept));
    }

    private void give() {
        var words = reason.getValue();
        given.accept(words);
        if (!words.isBlank()) {
            draft.ifPresent(HalfWritten::drop);
        }
    }

    // Seams for the test.
    TextArea reason() {
        return reason;
    }
}
