package org.corroborate.extraction;

import org.jspecify.annotations.Nullable;

/** Reads one calendar date at a place in a text: "8 February 2021", "February 8–9, 2021", "2021-02-08", "08/02/2021", "May 2022". */
final class DateReader {

    private final WordTable<DateWord> words;

    DateReader(WordTable<DateWord> words) {
        this.words = words;
    }

    @Nullable
    DateSpan at(Tokens tokens, int token, int to) {
        if (tokens.isNumber(token)) {
            var numeric = numeric(tokens, token, to);
            return numeric != null ? numeric : dayFirst(tokens, token, to);
        }
        return words.is(DateWord.MONTH, tokens, token) ? monthFirst(tokens, token, to) : null;
    }

    private @Nullable DateSpan numeric(Tokens tokens, int token, int to) {
        if (token + 2 < to
                && tokens.isMark(token + 1, '.')
                && tokens.written(token).matches("\\d\\d?\\.\\d\\d?")) {
            var dotted = tokens.written(token).split("\\.");
            return whole(token, token + 3, number(dotted[0]), number(dotted[1]), tokens.number(token + 2));
        }
        if (token + 4 >= to || !tokens.glued(token + 1) || !tokens.glued(token + 2) || !tokens.glued(token + 4)) {
            return null;
        }
        char mark = tokens.mark(token + 1);
        if ((mark != '-' && mark != '/' && mark != '.') || !tokens.isMark(token + 3, mark)) {
            return null;
        }
        int first = tokens.number(token);
        int middle = tokens.number(token + 2);
        int last = tokens.number(token + 4);
        return year(first)
                ? whole(token, token + 5, last, middle, first)
                : whole(token, token + 5, first, middle, last);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Day before month, as most of the world writes; month before day where it can only be so. */
    private static @Nullable DateSpan whole(int from, int to, int day, int month, int year) {
        if (!year(year) || day < 1 || month < 1) {
            return null;
        }
        var date = month > 12 && day <= 12 ? new DateParts(year, day, month) : new DateParts(year, month, day);
        return date.possible() ? DateSpan.of(from, to, date) : null;
    }

    static boolean year(int number) {
        return number >= 1900 && number <= 2099;
    }

    private @Nullable DateSpan dayFirst(Tokens tokens, int token, int to) {
        int day = tokens.number(token);
        if (day < 1 || day > 31) {
            return null;
        }
        int at = afterOrdinal(tokens, token + 1, to);
        int lastDay = day;
        if (joined(tokens, at, to)) {
            int second = blank(tokens, at + 1, to);
            if (second < to && tokens.number(second) > day && tokens.number(second) <= 31) {
                lastDay = tokens.number(second);
                at = afterOrdinal(tokens, second + 1, to);
            }
        }
        at = at < to && words.is(DateWord.OF, tokens, at) ? at + 1 : blank(tokens, at, to);
        int month = at < to ? words.value(DateWord.MONTH, tokens, at) : 0;
        boolean otherWord = words.value(DateWord.DOUBTFUL, tokens, at) == 1 && !tokens.capital(at);
        if (month == 0 || otherWord) {
            return null;
        }
        return withYear(tokens, token, at + 1, to, month, day, lastDay);
    }

    private @Nullable DateSpan monthFirst(Tokens tokens, int token, int to) {
        boolean otherWord = words.is(DateWord.DOUBTFUL, tokens, token) && !tokens.capital(token);
        if (otherWord && words.value(DateWord.DOUBTFUL, tokens, token) == 1) {
            return null;
        }
        int month = words.value(DateWord.MONTH, tokens, token);
        int at = token + 1 < to && tokens.isMark(token + 1, '.') && tokens.glued(token + 1) ? token + 2 : token + 1;
        at = blank(tokens, at, to);
        int day = at < to ? tokens.number(at) : -1;
        if (day >= 1 && day <= 31 && tokens.capital(token)) {
            return days(tokens, token, at, to, month);
        }
        if (at < to && words.is(DateWord.OF, tokens, at) && at + 1 < to && year(tokens.number(at + 1))) {
            at++;
        }
        if (at < to && year(tokens.number(at)) && !tokens.isMark(at, ',')) {
            return DateSpan.of(token, at + 1, new DateParts(tokens.number(at), month, 0));
        }
        boolean timely = words.is(DateWord.IN, tokens, token - 1)
                || words.is(DateWord.EARLY, tokens, beforeHyphen(tokens, token))
                || words.is(DateWord.MIDDLE, tokens, beforeHyphen(tokens, token))
                || words.is(DateWord.LATE, tokens, beforeHyphen(tokens, token))
                || words.is(DateWord.BETWEEN, tokens, token - 1)
                || words.is(DateWord.AND, tokens, token - 1) && words.is(DateWord.MONTH, tokens, token - 2);
        return timely && !otherWord ? DateSpan.of(token, token + 1, new DateParts(0, month, 0)) : null;
    }

    /** The word before a token, also before a hyphen that joins them: "mid-March". */
    static int beforeHyphen(Tokens tokens, int token) {
        return token > 1 && tokens.isMark(token - 1, '-') ? token - 2 : token - 1;
    }

    private @Nullable DateSpan days(Tokens tokens, int token, int at, int to, int month) {
        int day = tokens.number(at);
        int after = afterOrdinal(tokens, at + 1, to);
        int lastDay = day;
        if (joined(tokens, after, to)) {
            int second = blank(tokens, after + 1, to);
            boolean later = second < to && tokens.number(second) > day && tokens.number(second) <= 31;
            boolean sure = !words.is(DateWord.AND, tokens, after)
                    || words.is(DateWord.BETWEEN, tokens, token - 1)
                    || second + 2 < to && year(tokens.number(second + (tokens.isMark(second + 1, ',') ? 2 : 1)));
            if (later && sure && !words.is(DateWord.MONTH, tokens, second + 1)) {
                lastDay = tokens.number(second);
                after = afterOrdinal(tokens, second + 1, to);
            }
        }
        return withYear(tokens, token, after, to, month, day, lastDay);
    }

    private @Nullable DateSpan withYear(Tokens tokens, int from, int after, int to, int month, int day, int lastDay) {
        int at = blank(tokens, after, to);
        if (at < to && (tokens.isMark(at, ',') || tokens.isMark(at, '.'))) {
            at = blank(tokens, at + 1, to);
        }
        boolean dated = at < to && year(tokens.number(at));
        int year = dated ? tokens.number(at) : 0;
        var first = new DateParts(year, month, day);
        var last = new DateParts(year, month, lastDay);
        return first.possible() && last.possible()
                ? new DateSpan(from, dated ? at + 1 : after, first, last, DateSpan.Shade.PLAIN)
                : null;
    }

    private int afterOrdinal(Tokens tokens, int token, int to) {
        return token < to && tokens.glued(token) && words.is(DateWord.ORDINAL, tokens, token) ? token + 1 : token;
    }

    /** Whether a word or dash stands there that joins two days. */
    private boolean joined(Tokens tokens, int token, int to) {
        return token < to
                && (words.is(DateWord.AND, tokens, token)
                        || words.is(DateWord.TO, tokens, token)
                        || dash(tokens, token));
    }

    static boolean dash(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        return mark == '-' || mark == '–' || mark == '—' || mark == '‑';
    }

    private static int blank(Tokens tokens, int token, int to) {
        return token < to && tokens.isBreak(token) ? token + 1 : token;
    }
}
