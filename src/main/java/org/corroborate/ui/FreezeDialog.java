package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Asks once more before a release is frozen; its number has to be typed. */
class FreezeDialog extends Dialog {

    private final TextField typed = new TextField();
    private final Trouble trouble = new Trouble();
    private final Button freeze;

    FreezeDialog(int number, Edition draft, Runnable act) {
        setHeaderTitle(say("datasets.freeze-title", number));
        setWidth("28rem");
        freeze = Acts.primary(say("datasets.freeze", number), "Enter", () -> freeze(act));
        freeze.setEnabled(false);
        typed.setLabel(say("datasets.type-number", number));
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.addValueChangeListener(
                change -> freeze.setEnabled(change.getValue().strip().equals(String.valueOf(number))));
        typed.addKeyPressListener(Key.ENTER, press -> {
            if (freeze.isEnabled()) {
                freeze(act);
            }
        });
        add(new Paragraph(say(
                "datasets.freeze-what",
                draft.rows().size(),
                draft.citations(),
                DatasetsAddress.words(draft.method()))));
        add(new Paragraph(say("datasets.never")), typed, trouble);
        getFooter().add(Acts.bare(say("shell.cancel"), this::close), freeze);
        addOpenedChangeListener(opened -> typed.focus());
    }

    private void freeze(Runnable act) {
        if (!trouble.refuses(act)) {
            close();
        }
    }

    // Seams for the test.
    TextField typed() {
        return typed;
    }

    Button freezeButton() {
        return freeze;
    }
}
