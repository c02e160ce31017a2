package org.corroborate.tables;

import java.util.Optional;
import org.corroborate.claims.Attribute;

/** What a column says of the incident in its row. */
public enum Role {
    /** What the row is called by the one who made the table: by this a later table puts it right. */
    ID,
    DATE,
    DATE_TO,
    PLACE,
    CERCLE,
    REGION,
    FATALITIES,
    FATALITIES_LOW,
    FATALITIES_HIGH,
    INJURIES,
    ABDUCTED,
    DISPLACED,
    PERPETRATOR,
    /** The first of two sides: who did it only where the kind of incident has one side. */
    FIRST_ACTOR,
    TYPE,
    SUBTYPE,
    WEAPON;

    /** What is counted in the column, where something is. */
    Optional<Attribute> counted() {
        return switch (this) {
            case FATALITIES -> Optional.of(Attribute.FATALITIES);
            case INJURIES -> Optional.of(Attribute.INJURIES);
            case ABDUCTED -> Optional.of(Attribute.ABDUCTED);
            case DISPLACED -> Optional.of(Attribute.DISPLACED);
            default -> Optional.empty();
        };
    }
}
