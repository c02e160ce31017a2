package org.corroborate.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.corroborate.review.ConflictState;

/** A part of the screen of conflicts: those of one state, or what was kept quiet. */
enum QueuePart {
    OPEN,
    WAITING,
    DECIDED,
    DISAGREEMENT,
    NOT_A_CONFLICT,
    QUIET;

    static QueuePart of(ConflictState state) {
        return valueOf(state.name());
    }

    /** None for what was kept quiet, which is no conflict. */
    Optional<ConflictState> state() {
        return Arrays.stream(ConflictState.values())
                .filter(it -> it.name().equals(name()))
                .findFirst();
    }

    String words() {
        return Words.say("conflicts.part-" + name().toLowerCase(Locale.ROOT));
    }
}
