package org.corroborate.ui;

import org.corroborate.conflicts.Conflict;
import org.corroborate.review.ConflictState;

/** A conflict with what has become of it. */
record ShownConflict(Conflict conflict, ConflictState state) {

    boolean undecided() {
        return state == ConflictState.OPEN || state == ConflictState.WAITING;
    }
}
