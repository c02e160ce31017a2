package org.corroborate.incidents;

import java.util.Arrays;

/** Which mentions are in which incident, each known by its number; at first every mention is in one of its own. */
final class Members {

    private static final int NONE = -1;

    private final int[] of;

    private final int[] sizes;

    /** The first mention of each incident, and the last of the chain below. */
    private final int[] first;

    private final int[] last;

    /** The mention that comes after each in its incident, in no order. */
    private final int[] next;

    Members(int mentions) {
        of = new int[mentions];
        Arrays.setAll(of, i -> i);
        first = of.clone();
        last = of.clone();
        sizes = new int[mentions];
        Arrays.fill(sizes, 1);
        next = new int[mentions];
        Arrays.fill(next, NONE);
    }

    int of(int mention) {
        return of[mention];
    }

    int size(int incident) {
        return sizes[incident];
    }

    /** Whether a mention is the first of its incident. */
    boolean isFirst(int mention) {
        return first[of[mention]] == mention;
    }

    /** The mentions of an incident, ascending. */
    int[] in(int incident) {
        var all = new int[sizes[incident]];
        var at = incident;
        for (var i = 0; i < all.length; i++) {
            all[i] = at;
            at = next[at];
        }
        Arrays.sort(all);
        return all;
    }

    /** Moves all of one incident into another; the one is empty then. */
    void merge(int from, int into) {
        for (var at = from; at != NONE; at = next[at]) {
            of[at] = into;
        }
        next[last[into]] = from;
        last[into] = last[from];
        first[into] = Math.min(first[into], first[from]);
        sizes[into] += sizes[from];
        sizes[from] = 0;
    }
}
