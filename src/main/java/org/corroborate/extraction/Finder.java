package org.corroborate.extraction;

import java.util.List;

/** Finds one kind of claim. Keeps nothing between two calls. */
interface Finder {

    /** What it finds in a block, in the order of the quotes. */
    List<Candidate> in(Tokens tokens, Block block, Context context);

    /**
     * What it holds of its candidates for one mention, once it is known which sentences tell of it. The candidates are
     * those inside the mention; {@code before} are those of the mention before in the same entry or paragraph, for what
     * is told once ("the same day", a place that goes on).
     */
    default List<Candidate> settle(Tokens tokens, List<Candidate> candidates, List<Candidate> before) {
        return candidates;
    }
}
