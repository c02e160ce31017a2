package org.corroborate.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much of the shorter of two texts stands in the other, in passages (sentences of five words and more).
 *
 * @param same those of them that stand in both, give or take a word
 */
record Likeness(int same, int passages) {

    private static final Pattern PASSAGE = Pattern.compile("(?<=[.!?][\"”’)]?)\\s+|\\R+");
    private static final int FEWEST = 3;
    private static final int TOO_UNEQUAL = 12;

    /** Present where the two are near-copies: at least half of the shorter one, which is no mere clipping. */
    static Optional<Likeness> between(String one, String other) {
        var passagesOfOne = passages(one);
        var passagesOfOther = passages(other);
        var shorter = passagesOfOne.size() <= passagesOfOther.size() ? passagesOfOne : passagesOfOther;
        var longer = shorter.equals(passagesOfOne) ? passagesOfOther : passagesOfOne;
        if (shorter.size() < FEWEST || shorter.size() * TOO_UNEQUAL < longer.size()) {
            return Optional.empty();
        }
        var there = new HashSet<>(Shingles.of(shorter.equals(passagesOfOne) ? other : one));
        var same = (int) shorter.stream()
                .map(Shingles::of)
                .filter(shingles ->
                        2 * shingles.stream().filter(there::contains).count() >= shingles.size())
                .count();
        return Optional.of(new Likeness(same, shorter.size())).filter(it -> 2 * it.same() >= it.passages());
    }

    private static List<String> passages(String text) {
        return PASSAGE.splitAsStream(text)
                .filter(passage -> !Shingles.of(passage).isEmpty())
                .toList();
    }
}
