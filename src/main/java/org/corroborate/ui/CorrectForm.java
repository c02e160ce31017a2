package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import org.corroborate.claims.Statement;

/** The claim as it should have been; the old one stays, and the new one names it. */
class CorrectForm extends Div {

    private final StatementForm form;
    private final Trouble trouble = new Trouble();

    CorrectForm(ShownClaim claim, Consumer<Statement> corrected, Command left) {
        addClassName("inline-form");
        form = new StatementForm(claim.statement(), claim.claim().quote().exact());
        Command give = () -> trouble.refuses(() -> corrected.accept(form.statement()));
        add(form, trouble, Asked.acts(say("reading.correct"), give, left));
        Asked.keys(this, give, left);
        form.focus();
    }

    // Seams for the test.
    StatementForm form() {
        return form;
    }
}
