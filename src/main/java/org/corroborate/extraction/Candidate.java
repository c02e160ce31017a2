package org.corroborate.extraction;

import java.util.List;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement;

/**
 * A claim that a finder proposes, before it is known which mention it belongs to.
 *
 * @param start where the quote begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Candidate(Statement statement, int start, int end, String rule, List<Gloss> why) {

    Candidate {
        why = List.copyOf(why);
    }

    Found in(int mention) {
        return new Found(mention, statement, start, end, rule, why);
    }
}
