package org.corroborate.conflicts;

import org.corroborate.claims.Attribute;

/** How much depends on a conflict of figures; told in {@code docs/conflicts.md}. */
final class Severities {

    private Severities() {}

    static Severity of(Attribute attribute, Verdict verdict, Said one, Said other) {
        if (verdict == Verdict.SHORT || one.vague() || other.vague()) {
            return Severity.LOW;
        }
        var low = Math.min(one.interval().low(), other.interval().low());
        var high = Math.max(one.interval().low(), other.interval().low());
        var gap = one.interval().gap(other.interval());
        var points = attribute == Attribute.FATALITIES ? 1 : 0;
        points += gap >= 10 || low == 0 || gap >= 5 && high >= 2L * low ? 2 : gap >= 2 || high >= 1.25 * low ? 1 : 0;
        return points >= 3 ? Severity.HIGH : points == 2 ? Severity.MIDDLE : Severity.LOW;
    }
}
