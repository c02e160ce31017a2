package org.corroborate.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;
import org.corroborate.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** When it happened: calendar dates and words of time, of which a mention keeps the one that tells of its incident. */
final class DateFinder implements Finder {

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
        private final Optional<LocalDate> report;
        private final Optional<LocalDate> year;
        private Optional<LocalDate> told;

        Reading(Tokens tokens, Block block, Context context) {
            this.tokens = tokens;
            this.block = block;
            this.report = context.published();
            this.told = context.before()
                    .filter(it -> it.precision() != Precision.YEAR)
                    .map(When::from);
            this.year = context.year();
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
                var near = entry ? year.or(() -> told) : told.or(() -> year);
                return DateMeaning.of(span, report, near)
                        .map(it -> calendar(span, it))
                        .orElse(null);
            }
            var words = relative.at(tokens, token, block.to(), report, told);
            return words == null ? null : relative(words);
        }

        private Read calendar(DateSpan span, When when) {
            boolean day = when.precision() == Precision.DAY;
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
            if (when.precision() == Precision.DAY) {
                told = Optional.of(when.from());
            }
            var rule = when.precision() == Precision.DAY ? DateChoice.RELATIVE : DateChoice.WIDE;
            return read(words.from(), words.to(), when, rule);
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
