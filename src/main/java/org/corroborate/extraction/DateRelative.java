package org.corroborate.extraction;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.corroborate.claims.Statement.When;
import org.jspecify.annotations.Nullable;

/** Words of time that mean a day only beside another: "yesterday", "on Tuesday", "three days ago", "the same day". */
final class DateRelative {

    /** A stretch of words and the days they mean. */
    record Told(int from, int to, When when) {}

    boolean weekday(Tokens tokens, int token) {
        return words.is(DateWord.WEEKDAY, tokens, token);
    }

    /** Words that a subject has at most before its verb. */
    private static final int SUBJECT = 4;

    private final WordTable<DateWord> words;
    private final Phrases<DateRule> phrases;

    DateRelative(Vocabulary vocabulary, WordTable<DateWord> words) {
        this.words = words;
        this.phrases = new Phrases<>(vocabulary);
        for (var row : WordTable.rows("date-phrases.tsv")) {
            for (var phrase : row[1].split("\\|")) {
                phrases.add(phrase, DateRule.valueOf(row[0].toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** Whether words of time may begin with a word, a number in digits apart. */
    boolean begins(int word) {
        return phrases.begin(word)
                || words.is(DateWord.WEEKDAY, word)
                || words.is(DateWord.LAST, word)
                || words.is(DateWord.THAT, word)
                || words.is(DateWord.NUMBER, word);
    }

    /**
     * What stands at a token.
     *
     * @param report the day of the report
     * @param told the day told of last
     * @param month the same, or a day of the month told of since
     */
    @Nullable
    Told at(
            Tokens tokens,
            int token,
            int to,
            Optional<LocalDate> report,
            Optional<LocalDate> told,
            Optional<LocalDate> month) {
        var hit = phrases.at(tokens, token, to);
        if (hit != null) {
            var day = hit.value().leansOnMonth() ? month : hit.value().leansOnText() ? told : report;
            return day.map(it -> new Told(token, hit.end(), hit.value().from(it)))
                    .orElse(null);
        }
        if (words.is(DateWord.WEEKDAY, tokens, token)) {
            return weekday(tokens, token, to, report.or(() -> told));
        }
        if (words.is(DateWord.LAST, tokens, token)) {
            return past(tokens, token, to, report);
        }
        if (words.is(DateWord.THAT, tokens, token)) {
            return thatMonth(tokens, token, to, month);
        }
        return number(tokens, token) > 0 ? counted(tokens, token, to, report, told) : null;
    }

    private @Nullable Told weekday(Tokens tokens, int token, int to, Optional<LocalDate> report) {

        if (report.isEmpty() || english(tokens, token) && !tokens.capital(token) || said(tokens, token, to)) {
            return null;
        }
        var day = DateRule.weekday(words.value(DateWord.WEEKDAY, tokens, token), report.get());
        boolean last = words.is(DateWord.LAST, tokens, token - 1) || words.is(DateWord.LAST, tokens, token + 1);
        if (last && day.equals(report.get())) {
            day = day.minusDays(7);
        }
        boolean pair = token + 2 < to
                && (words.is(DateWord.AND, tokens, token + 1) || words.is(DateWord.TO, tokens, token + 1))
                && words.is(DateWord.WEEKDAY, tokens, token + 2)
                && (words.is(DateWord.BETWEEN, tokens, token - 1) || words.is(DateWord.NIGHT, tokens, token - 2));
        if (pair) {
            var end = DateRule.weekday(words.value(DateWord.WEEKDAY, tokens, token + 2), report.get());
            return new Told(token, token + 3, DateRule.days(end.minusDays(1), end));
        }
        if (words.is(DateWord.BACKGROUND, tokens, token - 1)) {
            return new Told(token, token + 1, DateRule.days(day, report.get()));
        }
        return new Told(token, token + 1, DateRule.day(day));
    }

    /** "In March 2019 … That January": a month of the year told of last. */
    private @Nullable Told thatMonth(Tokens tokens, int token, int to, Optional<LocalDate> told) {
        boolean month = token + 1 < to
                && tokens.capital(token + 1)
                && words.is(DateWord.MONTH, tokens, token + 1)
                && (token + 2 == to || !tokens.isNumber(token + 2));
        return month && told.isPresent()
                ? new Told(
                        token,
                        token + 2,
                        DateRule.month(
                                LocalDate.of(told.get().getYear(), words.value(DateWord.MONTH, tokens, token + 1), 1)))
                : null;
    }

    private static boolean english(Tokens tokens, int token) {
        return tokens.ends(token, "day");
    }

    /** Whether it is the day on which somebody said so: "police said on Friday". */
    boolean said(Tokens tokens, int token, int to) {
        for (int before = token - 1; before >= Math.max(0, token - 5) && !tokens.isMark(before); before--) {
            if (words.is(DateWord.THAT, tokens, before)) {
                return false;
            }
            if (words.is(DateWord.SAID, tokens, before)) {
                return true;
            }
        }
        return token + 1 < to && words.is(DateWord.SAID, tokens, token + 1);
    }

    /** Whether it is the day of a statement: "a February 1 statement", "On January 29, media reported". */
    boolean statement(Tokens tokens, int from, int after, int to) {
        if (after < to && words.is(DateWord.SAID, tokens, after)) {
            return true;
        }
        if (after >= to || !tokens.isMark(after, ',') || from == 0 || !tokens.capital(from - 1)) {
            return false;
        }
        for (int at = after + 1; at < Math.min(to, after + 1 + SUBJECT) && tokens.isWord(at); at++) {
            if (words.is(DateWord.SAID, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "the past 48 hours", "the last two days", "the past three weeks". */
    private @Nullable Told past(Tokens tokens, int token, int to, Optional<LocalDate> report) {
        int count = token + 2 < to ? number(tokens, token + 1) : 0;
        if (count < 1 || report.isEmpty()) {
            return null;
        }
        var day = report.get();
        int unit = token + 2;
        if (words.is(DateWord.HOURS, tokens, unit) && count >= 12 && count <= 240) {
            int days = count >= 72 ? count / 24 - 1 : (count + 23) / 24;
            return new Told(token, unit + 1, DateRule.days(day.minusDays(days), day));
        }
        if (words.is(DateWord.DAYS, tokens, unit)) {
            return new Told(token, unit + 1, DateRule.days(day.minusDays(count), day.minusDays(1)));
        }
        if (words.is(DateWord.WEEKS, tokens, unit)) {
            return new Told(token, unit + 1, DateRule.days(day.minusWeeks(count).plusDays(1), day));
        }
        return words.is(DateWord.MONTHS, tokens, unit)
                ? new Told(token, unit + 1, DateRule.days(day.minusMonths(count), day))
                : null;
    }

    /** "three days ago", "il y a trois jours", "two days later". */
    private @Nullable Told counted(
            Tokens tokens, int token, int to, Optional<LocalDate> report, Optional<LocalDate> told) {
        if (token + 1 >= to || !words.is(DateWord.DAYS, tokens, token + 1)) {
            return null;
        }
        int count = number(tokens, token);
        boolean ilya = token >= 3 && words.is(DateWord.ILYA, tokens, token - 3);
        if (ilya || words.is(DateWord.AGO, tokens, token + 2)) {
            int from = ilya ? token - 3 : token;
            int end = ilya ? token + 2 : token + 3;
            return report.map(it -> new Told(from, end, DateRule.day(it.minusDays(count))))
                    .orElse(null);
        }
        boolean later = words.is(DateWord.LATER, tokens, token + 2);
        if (later || words.is(DateWord.EARLIER, tokens, token + 2)) {
            int days = later && !another(tokens, token + 3) ? count : -count;
            return told.map(it -> new Told(token, token + 3, DateRule.day(it.plusDays(days))))
                    .orElse(null);
        }
        return null;
    }

    /** "Came two days after another strike": then the other one was before. */
    private static boolean another(Tokens tokens, int token) {
        return token < tokens.size()
                && (tokens.reads(token, "another")
                        || tokens.reads(token, "similar")
                        || tokens.reads(token, "a") && tokens.reads(token + 1, "similar"));
    }

    private int number(Tokens tokens, int token) {
        int digits = token < tokens.size() ? tokens.number(token) : -1;
        return digits >= 0 && digits < 1000 ? digits : words.value(DateWord.NUMBER, tokens, token);
    }
}
