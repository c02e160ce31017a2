package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.ArrayList;
import java.util.Locale;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;
import org.corroborate.review.ClaimState;

/** Claims as they are spoken where a drawing stands for them: "fatalities, exactly 9, in conflict". */
final class Spoken {

    private Spoken() {}

    static String label(Statement statement, ClaimState state, boolean conflict) {
        var parts = new ArrayList<String>();
        parts.add(Phrases.of(statement.attribute()).toLowerCase(Words.language()));
        parts.add(value(statement));
        if (conflict) {
            parts.add(say("claims.in-conflict"));
        } else {
            parts.add(say("claims.state-" + state.name().toLowerCase(Locale.ROOT)));
        }
        return String.join(", ", parts);
    }

    /** The value in words; a bare number is said to be exact. */
    static String value(Statement statement) {
        return statement instanceof Statement.Figure figure && figure.count() instanceof Count.Exactly
                ? say("claims.qualifier-exact") + " " + Phrases.of(statement)
                : Phrases.of(statement);
    }
}
