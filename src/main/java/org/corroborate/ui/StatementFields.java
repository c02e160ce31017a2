package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;

/** The fields of one kind of statement. */
abstract class StatementFields extends Div {

    /** What the fields say; refuses where something is missing. */
    abstract Statement statement();

    /** The figure that the fields say now, where they say one, to be drawn while it is typed. */
    Optional<Count> count() {
        return Optional.empty();
    }

    /** Filled from a statement about the attribute, else from the words themselves. */
    static StatementFields of(Attribute attribute, Optional<Statement> from, String words) {
        var same =
                from.filter(it -> it.attribute() == attribute || it.attribute().counted() && attribute.counted());
        var filled = same.orElseGet(() -> Guess.from(attribute, words));
        return switch (filled) {
            case Statement.Figure it -> new FigureFields(attribute, it);
            case Statement.Perpetrator it -> new ActorFields(it);
            case Statement.Responsibility it -> new ResponsibilityFields(it);
            case Statement.When it -> new DateFields(it);
            case Statement.Where it -> new PlaceFields(it);
            case Statement.Weapon it -> new WeaponFields(it);
            case Statement.Type it -> new TypeFields(it);
        };
    }
}
