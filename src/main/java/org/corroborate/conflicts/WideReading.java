package org.corroborate.conflicts;

import java.util.Locale;

/**
 * The widest that a word for a number is ever meant; only a figure outside it contradicts the word. Methods have numbers
 * of their own for such words, and they are proposals, not readings.
 */
final class WideReading {

    private WideReading() {}

    static Interval of(String words) {
        var said = words.toLowerCase(Locale.ROOT);
        if (has(said, "thousand", "millier")) {
            return new Interval(1000, Interval.OPEN);
        }
        if (has(said, "hundred", "centaine")) {
            return new Interval(100, 1999);
        }
        if (has(said, "dozen", "scores", "tens of", "dizaine", "douzaine")) {
            return new Interval(10, 199);
        }
        if (has(said, "several", "handful", "plusieurs", "quelques")) {
            return new Interval(2, 50);
        }
        return new Interval(1, Interval.OPEN);
    }

    private static boolean has(String said, String... words) {
        for (var word : words) {
            if (said.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
