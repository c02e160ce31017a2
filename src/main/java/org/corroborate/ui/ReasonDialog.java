package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.corroborate.accounts.SignedIn;
import org.corroborate.shared.AccountId;

/** Asks what an act is about and why; stays open, and says so, where it could not be done. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(say("conflicts.reason"));
    private final Trouble trouble = new Trouble();

    ReasonDialog(String title, Component about, BiConsumer<String, AccountId> act, SignedIn signedIn) {
        setHeaderTitle(title);
        addClassName("reason-dialog");
        setWidth("36rem");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(about, reason, trouble);
        getFooter().add(Acts.bare(say("shell.cancel"), this::close), Acts.primary(title, "Ctrl+Enter", () -> {
            if (!trouble.refuses(() -> act.accept(given(), signedIn.id()))) {
                close();
            }
        }));
    }

    private String given() {
        if (reason.getValue().isBlank()) {
            throw DecisionForm.refusal("reason");
        }
        return reason.getValue();
    }
}
