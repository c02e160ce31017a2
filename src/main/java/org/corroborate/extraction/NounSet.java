package org.corroborate.extraction;

import java.util.Arrays;

/** Some of the noun phrases of one sentence, known by where they begin. */
final class NounSet {

    private static final int BITS = 6;

    private final int base;
    private long[] begun = {};

    NounSet(Clause clause) {
        this.base = clause.size() == 0 ? 0 : clause.piece(0).from();
    }

    /** Whether it is new here. */
    boolean add(NounPhrase noun) {
        int at = noun.from() - base;
        if (at >> BITS >= begun.length) {
            begun = Arrays.copyOf(begun, (at >> BITS) + 1 + begun.length / 2);
        }
        long bit = 1L << at;
        boolean known = (begun[at >> BITS] & bit) != 0;
        begun[at >> BITS] |= bit;
        return !known;
    }

    boolean contains(NounPhrase noun) {
        int at = noun.from() - base;
        return at >> BITS < begun.length && (begun[at >> BITS] & 1L << at) != 0;
    }
}
