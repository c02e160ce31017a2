package org.corroborate.places;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which places sources mean, with the answers given last: a text names the same places again and again. An answer does
 * not change, so whoever asks at the same time may overwrite another's.
 */
final class Meanings {

    private record Answer(Whereabouts where, Optional<Place> meant) {}

    private static final int KEPT = 1 << 12;

    private final Gazetteer gazetteer;
    private final @Nullable Answer[] answers = new @Nullable Answer[KEPT];

    Meanings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Optional<Place> of(Whereabouts where) {
        int hash = where.hashCode();
        int slot = (hash ^ hash >>> 12) & KEPT - 1;
        var answer = answers[slot];
        if (answer == null || !answer.where.equals(where)) {
            answer = new Answer(where, Meaning.of(where, gazetteer));
            answers[slot] = answer;
        }
        return answer.meant;
    }
}
