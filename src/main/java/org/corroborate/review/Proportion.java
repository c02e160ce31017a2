package org.corroborate.review;

/** So many of so many, with the 95 % interval of Wilson, which holds for small numbers too. */
public record Proportion(int hits, int of) {

    private static final double Z = 1.959963984540054;

    public Proportion {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    /** Whether there was anything to count. */
    public boolean known() {
        return of > 0;
    }

    public double value() {
        return (double) hits / of;
    }

    public double low() {
        return Math.max(0, centre() - half());
    }

    public double high() {
        return Math.min(1, centre() + half());
    }

    private double centre() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }
}
