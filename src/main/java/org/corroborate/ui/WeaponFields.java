package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.textfield.TextField;
import org.corroborate.claims.Statement;

/** The weapon or means, as written. */
class WeaponFields extends StatementFields {

    private final TextField weapon = new TextField(say("reading.weapon"));

    WeaponFields(Statement.Weapon filled) {
        weapon.addClassName("wide");
        weapon.setValue(filled.weapon());
        add(weapon);
    }

    @Override
    Statement statement() {
        return new Statement.Weapon(Required.words(weapon.getValue(), "ui.weapon-needed"));
    }
}
