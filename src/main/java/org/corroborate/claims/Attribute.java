package org.corroborate.claims;

import java.util.Locale;

/** What a claim is about. The first eight are counted, and their claims are {@link Statement.Figure}s. */
public enum Attribute {
    FATALITIES,
    INJURIES,
    ABDUCTED,
    RELEASED,
    MISSING,
    ARRESTED,
    DISPLACED,
    DESTROYED,
    PERPETRATOR,
    CLAIMED_BY,
    DATE,
    PLACE,
    WEAPON,
    TYPE,
    /** Who they were that were counted (soldiers, gendarmes, civilians): read off figures, no claim is of it alone. */
    VICTIMS;

    public boolean counted() {
        return compareTo(DESTROYED) <= 0;
    }

    /** The name at every border: {@code claimed_by}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Attribute of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
