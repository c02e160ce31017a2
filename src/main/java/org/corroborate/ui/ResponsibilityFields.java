package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.textfield.TextField;
import org.corroborate.claims.Statement;

/** Who made a claim of responsibility; left empty where the text says that nobody did. */
class ResponsibilityFields extends StatementFields {

    private static final String NOBODY = "none";

    private final TextField actor = new TextField(say("reading.actor"));

    ResponsibilityFields(Statement.Responsibility filled) {
        actor.addClassName("wide");
        actor.setPlaceholder(say("claims.nobody"));
        actor.setValue(filled.actor().equals(NOBODY) ? "" : filled.actor());
        add(actor);
    }

    @Override
    Statement statement() {
        return new Statement.Responsibility(
                actor.getValue().isBlank() ? NOBODY : actor.getValue().strip());
    }
}
