package org.corroborate.conflicts;

import org.corroborate.claims.Count;

/**
 * The numbers that a figure leaves open.
 *
 * @param high {@link #OPEN} where the source sets no bound
 */
public record Interval(int low, int high) implements Comparable<Interval> {

    public static final int OPEN = Integer.MAX_VALUE;

    public Interval {
        if (high < low) {
            throw new IllegalArgumentException("An interval runs upwards: " + low + " to " + high);
        }
    }

    public static Interval of(Count count) {
        return switch (count) {
            case Count.Exactly it -> new Interval(it.number(), it.number());
            case Count.AtLeast it -> new Interval(it.number(), OPEN);
            case Count.MoreThan it -> new Interval(it.number() + 1, OPEN);
            case Count.UpTo it -> new Interval(0, it.number());
            case Count.About it -> about(it.number());
            case Count.Between it -> new Interval(it.least(), it.most());
            case Count.Vague it -> WideReading.of(it.words());
        };
    }

    /** Give or take half of what the number is rounded to: 30 is 25 to 35, 300 is 250 to 350; 27 is 25 to 29. */
    private static Interval about(int number) {
        var rounding = 1;
        while (rounding < 100_000_000 && number > 0 && number % (rounding * 10) == 0) {
            rounding *= 10;
        }
        var give = rounding > 1 ? rounding / 2 : Math.max(1, number / 10);
        return new Interval(Math.max(0, number - give), number + give);
    }

    public boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    Interval plus(Interval other) {
        return new Interval(sum(low, other.low), high == OPEN || other.high == OPEN ? OPEN : sum(high, other.high));
    }

    private static int sum(int one, int other) {
        return (int) Math.min(OPEN - 1L, (long) one + other);
    }

    /** How far apart two intervals lie; 0 where they meet. */
    int gap(Interval other) {
        return meets(other) ? 0 : low > other.high ? low - other.high : other.low - high;
    }

    boolean point() {
        return low == high;
    }

    @Override
    public int compareTo(Interval other) {
        return low != other.low ? Integer.compare(low, other.low) : Integer.compare(high, other.high);
    }
}
