package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.textfield.TextField;
import org.corroborate.claims.Statement;

/** Where it happened. */
class PlaceFields extends StatementFields {

    private final TextField place = new TextField(say("reading.place"));
    private final TextField cercle = new TextField(say("reading.cercle"));
    private final TextField region = new TextField(say("reading.region"));

    PlaceFields(Statement.Where filled) {
        place.addClassName("wide");
        place.setValue(filled.place());
        cercle.setValue(filled.cercle());
        region.setValue(filled.region());
        add(place, cercle, region);
    }

    @Override
    Statement statement() {
        return new Statement.Where(
                Required.words(place.getValue(), "ui.place-needed"),
                cercle.getValue().strip(),
                region.getValue().strip());
    }
}
