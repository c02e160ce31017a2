package org.corroborate.extraction;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;
import org.corroborate.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** When it happened: calendar dates and words of time, of which a mention keeps the one that tells of its incident. */
final class DateFinder implements Finder {

    /** So many tokens a dateline's place and agency may have. */
    private static final int DATELINE = 8;

    private static final int BROADCAST = 14;

    /** So many tokens after a day of the week, a date may tell of which week it was. */
    private static final int AHEAD = 60;

    /** So many days from the last one, a day without its year goes on with what was told last. */
    private static final int AWAY = 30;

    private static final int YEAR = 366;

    private final WordTable<DateWord> words;
    private final DateRanges calendar;
    private final DateRelative relative;

    DateFinder(Vocabulary vocabulary) {
        words = new WordTable<>(DateWord.class, "date-words.tsv", vocabulary);
        calendar = new DateRanges(words);
        relative = new DateRelative(vocabulary, words);
    }

    @Override
    public List<Candidate> in(Tokens tokens, Block block, Context context) {
        if (block.kind() == Block.Kind.FURNITURE) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        var reading = new Reading(tokens, block, context);
        int tail = SourceTail.next(tokens, block.from(), block.to());
        for (int token = block.from(); token < block.to(); ) {
            tail = tail < token ? SourceTail.next(tokens, token, block.to()) : tail;
            if (token == tail) {
                token = Math.max(token + 1, SourceTail.end(tokens, token, block.to()));
                continue;
            }
            var read = reading.at(token);
            if (read != null) {
                found.add(read.claim());
            }
            token = read == null ? token + 1 : Math.max(token + 1, read.to());
        }
        return found;
    }

    @Override
    public List<Candidate> settle(Tokens tokens, List<Candidate> candidates, List<Candidate> before) {
        return DateChoice.of(candidates, before);
    }

    private record Read(Candidate claim, int to) {}

    /** The reading of one block; it knows the day told of last. */
    private final class Reading {

        private final Tokens tokens;
        private final Block block;
        private Optional<LocalDate> report;
        private final Optional<LocalDate> year;
        private final Map<MonthDay, LocalDate> days;
        private Optional<LocalDate> told;
        /** The same, or the month told of since. */
        private Optional<LocalDate> month;

        Reading(Tokens tokens, Block block, Context context) {
            this.tokens = tokens;
            this.block = block;
            this.report = context.published();
            this.told = context.before()
                    .filter(it -> it.precision() != Precision.YEAR)
                    .map(When::from);
            this.month = told;
            this.year = context.year();
            this.days = context.days();
        }

        /** The same day of the year, where it was told of with its year and the day told of last is some time away. */
        private Optional<LocalDate> same(DateSpan span) {
            var day = span.last();
            boolean yearless = day.year() == 0 && day.month() > 0 && day.day() > 0 && day.possible();
            if (!yearless || told.isEmpty()) {
                return Optional.empty();
            }
            var last = told.get();
            long away = Math.abs(DateMeaning.near(day, last).toEpochDay() - last.toEpochDay());
            return Optional.ofNullable(days.get(MonthDay.of(day.month(), day.day())))
                    .filter(it -> away > AWAY && Math.abs(it.toEpochDay() - last.toEpochDay()) < YEAR);
        }

        /** "KYIV, 15 March 2023 (Agency) – ", "Bunia, le 13 mai 2022.", "the news of 13 May": where and when the news was written. */
        private boolean dateline(DateSpan span) {
            if (block.kind() != Block.Kind.PARAGRAPH || span.from() == block.from()) {
                return false;
            }
            return span.from() <= block.from() + DATELINE && placed(span) && (dashed(span) || article(span))
                    || broadcast(span);
        }

        private boolean placed(DateSpan span) {
            for (int at = block.from(); at < span.from(); at++) {
                boolean fits = tokens.isWord(at)
                        ? tokens.capital(at)
                                || DateFinder.this.words.is(DateWord.THE, tokens, at)
                                || relative.weekday(tokens, at)
                        : tokens.isMark(at);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        private boolean dashed(DateSpan span) {
            int at = span.to();
            if (tokens.isMark(at, '(')) {
                while (at < block.to() && at < span.to() + DATELINE && !tokens.isMark(at - 1, ')')) {
                    at++;
                }
            }
            return at < block.to() && DateReader.dash(tokens, at);
        }

        /** "le 13 mai 2022.", "dimanche 3 juillet 2022.", with nothing after it in its sentence. */
        private boolean article(DateSpan span) {
            boolean told = DateFinder.this.words.is(DateWord.THE, tokens, span.from() - 1)
                    || relative.weekday(tokens, span.from())
                    || relative.weekday(tokens, span.from() - 1);
            return told && tokens.isMark(span.to(), '.');
        }

        /** "Here is the news of Monday 13 May 2022": in the first sentence a word for what is being read out. */
        private boolean broadcast(DateSpan span) {
            if (span.from() > block.from() + BROADCAST) {
                return false;
            }
            boolean news = false;
            for (int at = block.from(); at < span.from() && !tokens.isMark(at, '.'); at++) {
                news |= DateFinder.this.words.is(DateWord.NEWS, tokens, at);
                if (at == span.from() - 1) {
                    return news;
                }
            }
            return false;
        }

        @Nullable
        Read at(int token) {
            int word = tokens.word(token);
            if (!tokens.isNumber(token) && !calendar.begins(word) && !relative.begins(word)) {
                return null;
            }
            var span = calendar.at(tokens, token, block.to());
            if (span != null) {
                boolean entry = block.kind() == Block.Kind.ENTRY && atHead(span.from());
                var near =
                        entry ? year.or(() -> told) : same(span).or(() -> told).or(() -> year);
                return DateMeaning.of(span, report, near)
                        .map(it -> calendar(span, it))
                        .orElse(null);
            }
            if (relative.weekday(tokens, token) && dated(token + 1)) {
                return null;
            }
            var base = report.isEmpty() && told.isEmpty() && relative.weekday(tokens, token) ? ahead(token) : report;
            var words = relative.at(tokens, token, block.to(), base, told, month);
            return words == null || became(words) ? null : relative(words);
        }

        /** "Friday 17 March 2023", "Friday, March 17": whether the date itself follows. */
        private boolean dated(int after) {
            int at = tokens.isMark(after, ',') ? after + 1 : after;
            boolean begins = at < block.to() && (tokens.isNumber(at) || calendar.begins(tokens.word(at)));
            var span = begins ? calendar.at(tokens, at, block.to()) : null;
            return span != null && span.from() == at && span.last().day() > 0;
        }

        /** "On Tuesday, the army said on 27 December 2019": the day that follows, where none was told before. */
        private Optional<LocalDate> ahead(int token) {
            for (int at = token + 3; at < Math.min(block.to(), token + AHEAD); at++) {
                boolean begins = tokens.isNumber(at) || calendar.begins(tokens.word(at));
                var span = begins ? calendar.at(tokens, at, block.to()) : null;
                if (span != null) {
                    return DateMeaning.of(span, report, Optional.empty())
                            .filter(it -> it.precision() == Precision.DAY)
                            .map(When::from);
                }
            }
            return Optional.empty();
        }

        private Read calendar(DateSpan span, When when) {
            boolean day = when.precision() == Precision.DAY;
            if (when.precision() != Precision.YEAR) {
                month = Optional.of(when.from());
            }
            if (day) {
                told = Optional.of(when.from());
            } else if (when.precision() != Precision.YEAR && told.isEmpty()) {
                told = Optional.of(when.from());
            }
            var rule = rule(span, when);
            return read(span.from(), span.to(), when, rule);
        }

        private String rule(DateSpan span, When when) {
            if (inCell(span.from())) {
                return DateChoice.CELL;
            }
            if (words.is(DateWord.BACKGROUND, tokens, span.from() - 1)) {
                return DateChoice.BACKGROUND;
            }
            boolean said = !atHead(span.from()) && relative.said(tokens, span.from(), block.to())
                    || relative.statement(tokens, span.from(), span.to(), block.to());
            if (said) {
                return DateChoice.SAID;
            }
            if (dateline(span)) {
                report = Optional.of(when.to());
                return DateChoice.WIDE;
            }
            return switch (when.precision()) {
                case DAY -> DateChoice.DAY;
                case YEAR -> DateChoice.YEAR;
                default -> DateChoice.WIDE;
            };
        }

        private boolean atHead(int token) {
            return token <= block.from() + 2;
        }

        private boolean inCell(int token) {
            return block.cell(token).filter(it -> it.column() == Column.DATE).isPresent();
        }

        private Read relative(DateRelative.Told words) {
            var when = words.when();
            if (when.precision() != Precision.YEAR) {
                month = Optional.of(when.from());
            }
            if (when.precision() == Precision.DAY) {
                told = Optional.of(when.from());
            }
            boolean near = !when.to().isAfter(when.from().plusDays(1));
            var rule = sequel(words) ? DateChoice.SAID : near ? DateChoice.RELATIVE : DateChoice.WIDE;
            return read(words.from(), words.to(), when, rule);
        }

        /** "They were freed three days later": what became of it, and not when it was. */
        private boolean became(DateRelative.Told words) {
            return sequel(words) && tokens.reads(words.to() - 1, "later");
        }

        private boolean sequel(DateRelative.Told words) {
            boolean later = DateFinder.this.words.is(DateWord.LATER, tokens, words.to() - 1);
            int before = words.from() - 1;
            boolean head = before < block.from() || tokens.isBreak(before) || tokens.isMark(before);
            return later && !head;
        }

        private Read read(int from, int to, When when, String rule) {
            int start = tokens.start(from);
            int end = tokens.end(to - 1);
            var days = when.from().equals(when.to()) ? when.from().toString() : when.from() + " – " + when.to();
            var why = List.of(new Gloss(start, end, Sentence.of("extraction." + rule, days)));
            return new Read(new Candidate(when, start, end, rule, why), to);
        }
    }
}
