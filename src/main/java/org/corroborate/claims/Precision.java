package org.corroborate.claims;

import java.util.Locale;

/** How exactly a date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** Some days, a week, "early March": the interval says how wide. */
    APPROX,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
