package org.corroborate.incidents;

import java.time.LocalDate;
import org.corroborate.shared.Sentence;

/** Days: news dates run behind incidents, so a day or three apart still fits. */
final class DateEvidence implements Evidence {

    /** From here on two dates cannot be one incident's. */
    static final double EXCLUDES = -6;

    private static final int NEWS_LAG = 3;

    /** A day that a passage takes from far above is only half said, and perhaps not of it. */
    private static final double BORROWED = 0.5;

    @Override
    public double weight(Traits one, Traits other) {
        if (!one.dated() || !other.dated()) {
            return 0;
        }
        var gap = one.gap(other);
        var weight = gap == 0 ? overlapping(one, other) : apart(one, other, gap);
        return one.borrowed() || other.borrowed() ? Math.max(0, BORROWED * weight) : weight;
    }

    private static double overlapping(Traits one, Traits other) {
        var widest = Math.max(one.days(), other.days());
        if (widest <= 2) {
            return 6;
        }
        if (widest <= 10) {
            return widest > 3 && Math.min(one.days(), other.days()) <= 2 ? 3 : 4.5;
        }
        return widest <= 31 ? 3 : widest <= 92 ? 1.5 : 0.5;
    }

    /** One list or table gives each of its days on purpose; another publisher's day may be the day of the news, and a box or row that of somebody else. */
    private static double apart(Traits one, Traits other, int gap) {
        if (gap > NEWS_LAG) {
            return gap > 7 ? -14 : EXCLUDES;
        }
        if (one.sameDocument(other) && one.row() == other.row()) {
            return one.row() ? EXCLUDES : -3;
        }
        return gap == 1 ? 3.5 : 1.5;
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        var gap = one.gap(other);
        if (gap > 0) {
            return Sentence.of("incidents.days-apart", Integer.toString(gap), days(one), days(other));
        }
        return one.days() == 1 && other.days() == 1
                ? Sentence.of("incidents.same-day", days(one))
                : Sentence.of("incidents.days-overlap", days(one), days(other));
    }

    private static String days(Traits it) {
        var from = LocalDate.ofEpochDay(it.from());
        return it.days() == 1 ? from.toString() : from + "/" + LocalDate.ofEpochDay(it.to());
    }
}
