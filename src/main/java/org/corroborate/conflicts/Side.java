package org.corroborate.conflicts;

import java.util.Optional;

/** To which side the dead belonged, as a row of deaths counts them. */
public enum Side {
    /** The forces of a state: soldiers, gendarmes, police, peacekeepers. */
    A,
    /** Armed groups: fighters and militias. */
    B,
    CIVILIANS;

    static Optional<Side> of(People people) {
        return switch (people) {
            case ALL -> Optional.empty();
            case CIVILIANS, WOMEN, CHILDREN -> Optional.of(CIVILIANS);
            case FORCES, SOLDIERS, GENDARMES, POLICE, PEACEKEEPERS, HIRED -> Optional.of(A);
            case FIGHTERS, MILITIA -> Optional.of(B);
        };
    }
}
