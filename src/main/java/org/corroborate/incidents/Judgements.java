package org.corroborate.incidents;

import java.util.Set;
import org.corroborate.claims.MentionId;

/**
 * What people have said about links; it binds every later run. Where a pair is in both, apart wins: nothing is merged
 * against a person's word.
 *
 * @param together pairs that tell of one incident
 * @param apart pairs that do not
 */
public record Judgements(Set<Pair> together, Set<Pair> apart) {

    public static final Judgements NONE = new Judgements(Set.of(), Set.of());

    public Judgements {
        together = Set.copyOf(together);
        apart = Set.copyOf(apart);
    }

    boolean together(MentionId one, MentionId other) {
        return !together.isEmpty() && together.contains(new Pair(one, other)) && !apart(one, other);
    }

    boolean apart(MentionId one, MentionId other) {
        return !apart.isEmpty() && apart.contains(new Pair(one, other));
    }
}
