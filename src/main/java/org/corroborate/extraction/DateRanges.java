package org.corroborate.extraction;

import org.corroborate.extraction.DateSpan.Shade;
import org.jspecify.annotations.Nullable;

/**
 * Two calendar dates that make one: "between September 30 and October 1, 2019", "from 23 until 31 March 2022", and two
 * dates that a damaged text has run together, "June 9, 2019 June 10, 2019"; and what shades a date: "around", "early".
 */
final class DateRanges {

    private static final int YEARS = 1;

    private final WordTable<DateWord> words;
    private final DateReader reader;

    DateRanges(WordTable<DateWord> words) {
        this.words = words;
        this.reader = new DateReader(words);
    }

    /** Whether a date may begin with a word, a number apart. */
    boolean begins(int word) {
        return words.is(DateWord.MONTH, word);
    }

    @Nullable
    DateSpan at(Tokens tokens, int token, int to) {
        var first = reader.at(tokens, token, to);
        if (first == null) {
            return yearAlone(tokens, token, to);
        }
        var last = first.range() ? null : second(tokens, first, to);
        return shaded(tokens, last == null ? first : first.upTo(last));
    }

    private @Nullable DateSpan second(Tokens tokens, DateSpan first, int to) {
        int at = skip(tokens, first.to(), to);
        if (at >= to) {
            return null;
        }
        boolean and = words.is(DateWord.AND, tokens, at);
        boolean through = words.is(DateWord.TO, tokens, at) || DateReader.dash(tokens, at);
        if (!and && !through) {
            var next = first.first().full() ? reader.at(tokens, at, to) : null;
            return next != null && next.last().full() && follows(first, next) ? next : null;
        }
        if (and && !between(tokens, first.from()) && first.first().day() > 0) {
            return null;
        }
        var next = reader.at(tokens, skip(tokens, at + 1, to), to);
        boolean alike = next != null && next.last().day() > 0 == first.first().day() > 0;
        return alike && next != null && follows(first, next) ? next : null;
    }

    private static boolean follows(DateSpan first, DateSpan next) {
        var start = first.first().filledFrom(next.last());
        if (start.year() == 0 || next.last().year() == 0) {
            return start.month() * 31 + start.day()
                    <= next.last().month() * 31 + next.last().day();
        }
        return !start.earliest().isAfter(next.last().latest()) && next.last().year() - start.year() <= YEARS;
    }

    /** Whether "between" or "from" opens the range a few words before. */
    private boolean between(Tokens tokens, int token) {
        for (int before = token - 1; before >= Math.max(0, token - 2); before--) {
            if (words.is(DateWord.BETWEEN, tokens, before) || words.is(DateWord.FROM, tokens, before)) {
                return true;
            }
        }
        return false;
    }

    private int skip(Tokens tokens, int token, int to) {
        int at = token;
        while (at < to && (tokens.isBreak(at) || words.is(DateWord.THE, tokens, at))) {
            at++;
        }
        return at;
    }

    private @Nullable DateSpan yearAlone(Tokens tokens, int token, int to) {
        if (!DateReader.year(tokens.number(token))) {
            return null;
        }
        int before = DateReader.beforeHyphen(tokens, token);
        boolean shade = words.is(DateWord.EARLY, tokens, before)
                || words.is(DateWord.LATE, tokens, before)
                || words.is(DateWord.MIDDLE, tokens, before);
        boolean told = words.is(DateWord.IN, tokens, token - 1) && (token + 1 >= to || !counted(tokens, token + 1));
        return shade || told
                ? shaded(tokens, DateSpan.of(token, token + 1, new DateParts(tokens.number(token), 0, 0)))
                : null;
    }

    /** Whether a lower-case word follows at once, of which the number may be a count: "in 2000 homes". */
    private boolean counted(Tokens tokens, int token) {
        return tokens.isWord(token)
                && !tokens.capital(token)
                && tokens.end(token) - tokens.start(token) > 3
                && tokens.ends(token, "s")
                && !words.is(DateWord.BACKGROUND, tokens, token);
    }

    private DateSpan shaded(Tokens tokens, DateSpan span) {
        int before = DateReader.beforeHyphen(tokens, span.from());
        int of = words.is(DateWord.OF, tokens, before) ? before - 1 : before;
        if (words.is(DateWord.AROUND, tokens, before)) {
            return span.shaded(before, Shade.AROUND);
        }
        if (words.is(DateWord.WEEK, tokens, of) && words.is(DateWord.FIRST, tokens, of - 1)) {
            return span.shaded(of - 1, Shade.FIRST_WEEK);
        }
        if (span.first().day() == 0) {
            var shade = words.is(DateWord.EARLY, tokens, of)
                    ? Shade.EARLY
                    : words.is(DateWord.MIDDLE, tokens, of)
                            ? Shade.MIDDLE
                            : words.is(DateWord.LATE, tokens, of) ? Shade.LATE : Shade.PLAIN;
            return shade == Shade.PLAIN ? span : span.shaded(of, shade);
        }
        return span;
    }
}
