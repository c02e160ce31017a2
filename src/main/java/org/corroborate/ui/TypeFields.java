package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Refusal;

/** The kind of violence. */
class TypeFields extends StatementFields {

    private final ComboBox<IncidentType> type = new ComboBox<>(say("reading.type"));

    TypeFields(Statement.Type filled) {
        type.addClassName("wide");
        type.setItems(IncidentType.values());
        type.setItemLabelGenerator(Phrases::of);
        type.setValue(filled.type());
        add(type);
    }

    @Override
    Statement statement() {
        return new Statement.Type(
                Optional.ofNullable(type.getValue()).orElseThrow(() -> new Refusal("ui.type-needed")));
    }
}
