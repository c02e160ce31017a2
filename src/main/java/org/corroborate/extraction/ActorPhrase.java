package org.corroborate.extraction;

import java.util.List;
import org.corroborate.claims.Certainty;

/**
 * Words that name an actor: "presumed Katiba Macina (JNIM) militants".
 *
 * @param from its first token, words of doubt and articles too
 * @param core the token where the name itself begins
 * @param to the token after its last one
 * @param actors the register's names, else the words as written; more than one where the words name more
 * @param joined whether "and" or the like joins it to the phrase before, so that both do the same
 */
record ActorPhrase(int from, int core, int to, List<String> actors, Certainty certainty, boolean joined) {

    ActorPhrase {
        actors = List.copyOf(actors);
    }

    ActorPhrase join() {
        return new ActorPhrase(from, core, to, actors, certainty, true);
    }
}
