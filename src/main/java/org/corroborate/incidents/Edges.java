package org.corroborate.incidents;

import java.util.Arrays;

/**
 * Pairs of mentions worth a link or a question, each once, the heaviest first, then by their places in the list. There may
 * be millions, so each is one number: how light it is, one mention, the other.
 */
final class Edges {

    private static final int INDEX_BITS = 24;

    private static final int INDEX = (1 << INDEX_BITS) - 1;

    /** Weights are kept in steps so fine that no limit on them falls between two. */
    private static final double STEPS = 64;

    private static final int HEAVIEST = Short.MAX_VALUE;

    private final long[] packed;

    private final int size;

    private Edges(long[] packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    /** From {@link #packed} edges in any order, found once or more; the array is not to be used again. */
    static Edges of(long[] packed) {
        Arrays.parallelSort(packed);
        var kept = 0;
        for (var edge : packed) {
            if (kept == 0 || edge != packed[kept - 1]) {
                packed[kept++] = edge;
            }
        }
        return new Edges(packed, kept);
    }

    static long packed(double weight, int one, int other) {
        var steps = (int) Math.floor(weight * STEPS);
        return (long) (HEAVIEST - steps) << 2 * INDEX_BITS | (long) one << INDEX_BITS | other;
    }

    /** How many mentions there may be. */
    static int most() {
        return INDEX;
    }

    int size() {
        return size;
    }

    double weight(int edge) {
        return (HEAVIEST - (packed[edge] >>> 2 * INDEX_BITS)) / STEPS;
    }

    int one(int edge) {
        return (int) (packed[edge] >>> INDEX_BITS) & INDEX;
    }

    int other(int edge) {
        return (int) packed[edge] & INDEX;
    }
}
