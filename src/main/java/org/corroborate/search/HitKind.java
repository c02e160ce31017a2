package org.corroborate.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hit is. */
public enum HitKind {
    DOCUMENT,
    INCIDENT,
    CLAIM,
    /** A conflict, decided or not. */
    DECISION;

    /** The name at every border: {@code claim}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HitKind> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
