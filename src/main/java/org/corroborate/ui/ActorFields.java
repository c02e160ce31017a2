package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Statement;

/** Who did it, and how sure the source is. */
class ActorFields extends StatementFields {

    private final TextField actor = new TextField(say("reading.actor"));
    private final ComboBox<Certainty> certainty = new ComboBox<>(say("reading.certainty"));

    ActorFields(Statement.Perpetrator filled) {
        actor.addClassName("wide");
        actor.setValue(filled.actor());
        certainty.setItems(Certainty.values());
        certainty.setItemLabelGenerator(it -> say("reading.certainty-" + it.code()));
        certainty.setValue(filled.certainty());
        add(actor, certainty);
    }

    @Override
    Statement statement() {
        var sure = Optional.ofNullable(certainty.getValue()).orElse(Certainty.STATED);
        var who = sure == Certainty.UNIDENTIFIED && actor.getValue().isBlank() ? "unidentified" : actor.getValue();
        return new Statement.Perpetrator(Required.words(who, "ui.actor-needed"), sure);
    }
}
