package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.corroborate.review.ConflictState;

/** The diamond of a conflict, its state inside the shape. */
final class ConflictIcon {

    private ConflictIcon() {}

    static Icon of(ConflictState state) {
        return switch (state) {
            case OPEN -> Icon.CONFLICT_OPEN;
            case WAITING -> Icon.CONFLICT_WAITING;
            case DECIDED -> Icon.CONFLICT_DECIDED;
            case DISAGREEMENT -> Icon.CONFLICT_DISAGREEMENT;
            case NOT_A_CONFLICT -> Icon.CONFLICT_QUIET;
        };
    }

    static Span drawn(ConflictState state) {
        return of(state).draw(words(state));
    }

    static String words(ConflictState state) {
        return say("claims.conflict-" + state.name().toLowerCase(Locale.ROOT));
    }
}
