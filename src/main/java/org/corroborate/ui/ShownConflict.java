package org.corroborate.ui;

import org.corroborate.conflicts.Conflict;
import org.corroborate.review.ConflictState;

/** A conflict with what has become of it. */
record ShownConflict(Conflict conflict, ConflictState state) {

    boolean undecided() {
        return state == ConflictState.OPEN || state == ConflictState.WAITING;
    }

    Icon icon() {
        return switch (state) {
            case OPEN -> Icon.CONFLICT_OPEN;
            case WAITING -> Icon.CONFLICT_WAITING;
            case DECIDED -> Icon.CONFLICT_DECIDED;
            case DISAGREEMENT -> Icon.CONFLICT_DISAGREEMENT;
            case NOT_A_CONFLICT -> Icon.CONFLICT_QUIET;
        };
    }
}
