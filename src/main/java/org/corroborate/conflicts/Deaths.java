package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.corroborate.shared.Sentence;

/**
 * The deaths of one row, with what must be true among them (UCDP: best is the sum of the sides, civilians and unknown;
 * low, best and high are in order; in one-sided violence no side has dead).
 *
 * @param aggregate whether the row is a total over incidents, from which incidents known by themselves are subtracted, so
 *     that the order of low, best and high may break
 */
public record Deaths(
        OptionalInt sideA,
        OptionalInt sideB,
        OptionalInt civilians,
        OptionalInt unknown,
        OptionalInt low,
        OptionalInt best,
        OptionalInt high,
        boolean oneSided,
        boolean aggregate) {

    /** What does not hold, each in a sentence; empty where all is well or too little is known. */
    public List<Sentence> troubles() {
        var troubles = new ArrayList<Sentence>();
        var parts = sum();
        if (best.isPresent() && complete() && parts != best.getAsInt()) {
            troubles.add(said("conflicts.guard-sum", parts, best.getAsInt()));
        }
        if (best.isPresent() && !complete() && parts > best.getAsInt()) {
            troubles.add(said("conflicts.guard-parts", parts, best.getAsInt()));
        }
        if (!aggregate) {
            order(low, best, "conflicts.guard-low", troubles);
            order(best, high, "conflicts.guard-high", troubles);
            order(low, high, "conflicts.guard-range", troubles);
        }
        if (oneSided && sideA.orElse(0) + sideB.orElse(0) > 0) {
            troubles.add(said("conflicts.guard-one-sided", sideA.orElse(0), sideB.orElse(0)));
        }
        return troubles;
    }

    private int sum() {
        return sideA.orElse(0) + sideB.orElse(0) + civilians.orElse(0) + unknown.orElse(0);
    }

    private boolean complete() {
        return sideA.isPresent() && sideB.isPresent() && civilians.isPresent() && unknown.isPresent();
    }

    private static void order(OptionalInt small, OptionalInt large, String key, List<Sentence> troubles) {
        if (small.isPresent() && large.isPresent() && small.getAsInt() > large.getAsInt()) {
            troubles.add(said(key, small.getAsInt(), large.getAsInt()));
        }
    }

    private static Sentence said(String key, int one, int other) {
        return Sentence.of(key, Integer.toString(one), Integer.toString(other));
    }
}
