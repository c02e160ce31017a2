package org.corroborate.extraction;

import java.util.List;

/** What one finder found in the whole text, asked for stretch by stretch in the order of the text. */
final class Told {

    private final Tokens tokens;
    private final List<Candidate> candidates;
    private int reached;

    Told(Tokens tokens, List<Candidate> candidates) {
        this.tokens = tokens;
        this.candidates = candidates;
    }

    /** What begins inside a stretch; no later stretch may begin before this one. */
    List<Candidate> in(Stretch stretch) {
        int from = tokens.start(stretch.from());
        int to = tokens.end(stretch.to() - 1);
        while (reached < candidates.size() && candidates.get(reached).start() < from) {
            reached++;
        }
        int end = reached;
        while (end < candidates.size() && candidates.get(end).start() < to) {
            end++;
        }
        return candidates.subList(reached, end);
    }
}
