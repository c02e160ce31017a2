package org.corroborate.incidents;

import java.util.Arrays;
import org.corroborate.shared.Spelling;

/** Runs of four words as hashes: what copies share and reports of their own do not. */
final class Shingles {

    private static final int RUN = 4;

    private Shingles() {}

    /** The hashes of a text's runs of words, ascending and each once. */
    static int[] of(String words) {
        var each = Spelling.folded(words).split(" ");
        var count = Math.max(0, each.length - RUN + 1);
        var hashes = new int[count];
        for (var i = 0; i < count; i++) {
            var hash = 17;
            for (var j = i; j < i + RUN; j++) {
                hash = hash * 31 + each[j].hashCode();
            }
            hashes[i] = hash * 0x9E3779B9;
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /** The share of the shorter text's runs that the other has too. */
    static double shared(int[] one, int[] other) {
        var both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                both++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both / (double) Math.max(1, Math.min(one.length, other.length));
    }
}
