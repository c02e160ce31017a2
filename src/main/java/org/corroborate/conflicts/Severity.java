package org.corroborate.conflicts;

import java.util.Locale;

/** How much depends on a conflict; the rule stands in {@code docs/conflicts.md}. */
public enum Severity {
    LOW,
    MIDDLE,
    HIGH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
