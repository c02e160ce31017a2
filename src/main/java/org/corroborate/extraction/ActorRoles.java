package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import org.corroborate.claims.Certainty;

/** Which of the actors in a sentence did what it tells of, and by which words that is known. */
final class ActorRoles {

    static final String SUBJECT = "actor-does";
    static final String BY = "actor-by";
    static final String DEED = "actor-deed";
    static final String BLAMED = "actor-blamed";
    static final String SIDES = "actor-sides";

    /** An actor in its role; the words that give it run from one token to another. */
    record Part(ActorPhrase phrase, int from, int to, boolean doubt, String rule) {}

    private final WordTable<ActorWord> words;

    ActorRoles(WordTable<ActorWord> words) {
        this.words = words;
    }

    List<Part> in(Tokens tokens, Stretch sentence, List<ActorPhrase> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        var clause = new ActorClause(words, tokens, sentence);
        var parts = new ArrayList<Part>();
        for (int first = 0; first < phrases.size(); ) {
            int last = first + 1;
            while (last < phrases.size() && phrases.get(last).joined()) {
                last++;
            }
            new ActorChain(clause, tokens, sentence, phrases.subList(first, last)).roles(parts);
            first = last;
        }
        return parts;
    }

    /** How sure a part is: what is in doubt is suspected, be it the name or the deed. */
    static Certainty certainty(Part part) {
        var own = part.phrase().certainty();
        return own == Certainty.STATED && part.doubt() ? Certainty.SUSPECTED : own;
    }
}
