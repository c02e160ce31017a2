package org.corroborate.incidents;

import org.corroborate.claims.MentionId;

/** Two mentions, in whichever order they are named. */
public record Pair(MentionId one, MentionId other) {

    public Pair {
        if (one.value().compareTo(other.value()) > 0) {
            var swapped = one;
            one = other;
            other = swapped;
        }
    }
}
