package org.corroborate.conflicts;

/** What two statements about one thing come to. */
enum Verdict {
    /** They are about different people, or about parts that nothing binds together. */
    UNRELATED,
    /** Both can be right, and it is worth saying why. */
    FITS,
    /** The narrower may be a part of the wider. */
    MAY_BE_PART,
    /** A floor that is far under the other figure: both can be right. */
    WIDE_GAP,
    /** The parts that are named stay short of the floor of the whole. */
    SHORT,
    /** Both cannot be right. */
    CLASH;

    boolean conflict() {
        return this == CLASH || this == SHORT;
    }
}
