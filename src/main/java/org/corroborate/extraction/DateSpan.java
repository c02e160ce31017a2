package org.corroborate.extraction;

/** A calendar date, or two with what lies between, as it stands in a text: its tokens, and what is written there. */
record DateSpan(int from, int to, DateParts first, DateParts last, Shade shade) {

    enum Shade {
        PLAIN,
        AROUND,
        EARLY,
        MIDDLE,
        LATE,
        FIRST_WEEK
    }

    static DateSpan of(int from, int to, DateParts date) {
        return new DateSpan(from, to, date, date, Shade.PLAIN);
    }

    boolean range() {
        return !first.equals(last);
    }

    DateSpan upTo(DateSpan end) {
        return new DateSpan(from, end.to, first.filledFrom(end.last), end.last, shade);
    }

    DateSpan shaded(int start, Shade other) {
        return new DateSpan(start, to, first, last, other);
    }
}
