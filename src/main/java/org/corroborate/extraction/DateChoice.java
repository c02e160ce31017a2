package org.corroborate.extraction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;

/** Which of the dates in a mention tells of its incident: the surest kind, of these the first. */
final class DateChoice {

    static final String CELL = "date-cell";
    static final String DAY = "date-day";
    static final String RELATIVE = "date-relative";
    static final String WIDE = "date-wide";
    static final String YEAR = "date-year";
    /** The day on which somebody said so, or from which something has gone on. */
    static final String SAID = "date-said";

    static final String BACKGROUND = "date-background";

    private static final List<String> ORDER = List.of(DAY, RELATIVE, WIDE, YEAR, SAID, BACKGROUND);

    private DateChoice() {}

    static List<Candidate> of(List<Candidate> candidates, List<Candidate> before) {
        if (candidates.isEmpty()) {
            return before;
        }
        var coded = candidates.stream().filter(it -> it.rule().equals(CELL)).findFirst();
        var told = candidates.stream()
                .filter(it -> ORDER.contains(it.rule()))
                .min(Comparator.comparingInt(it -> ORDER.indexOf(it.rule())));
        if (coded.isPresent()) {
            return told.filter(it -> coded.get().statement().equals(it.statement()) || sure(it))
                    .map(it -> List.of(coded.get(), it))
                    .orElseGet(() -> List.of(coded.get()));
        }
        return told.filter(DateChoice::tells)
                .map(List::of)
                .orElseGet(() -> before.isEmpty()
                        ? Optional.ofNullable(told.orElse(null)).map(List::of).orElseGet(List::of)
                        : before);
    }

    /** The day that a heading names, if it names one. */
    static List<Candidate> narrow(List<Candidate> candidates) {
        return candidates.stream().filter(it -> it.rule().equals(DAY)).limit(1).toList();
    }

    /** The calendar dates on which something happened: neither a year nor "Monday" nor the day somebody said so. */
    static List<When> calendar(List<Candidate> candidates) {
        return candidates.isEmpty()
                ? List.of()
                : candidates.stream()
                        .filter(it -> it.rule().equals(DAY) || it.rule().equals(WIDE))
                        .map(it -> (When) it.statement())
                        .toList();
    }

    /** Whether it is the day of a dateline: as a day it is known, and as the incident's only a guess. */
    static boolean dateline(Candidate candidate) {
        return candidate.rule().equals(WIDE)
                && candidate.statement() instanceof When when
                && when.precision() == Precision.DAY;
    }

    /** The days of the week and the like: "Monday", "twelve days later". */
    static List<Candidate> relative(List<Candidate> candidates) {
        return candidates.stream().filter(it -> it.rule().equals(RELATIVE)).toList();
    }

    /**
     * The date on which later words may lean: the last that was a day; one that is none only before there is a day,
     * and a heading that is a date opens a part of its own.
     */
    static Optional<When> toldOfLast(Candidate candidate, Optional<When> before, boolean heading) {
        if (!(candidate.statement() instanceof When when) || candidate.rule().equals(BACKGROUND)) {
            return before;
        }
        if (heading) {
            return Optional.of(when);
        }
        return when.precision() == Precision.DAY || before.isEmpty() ? Optional.of(when) : before;
    }

    /** The middle of the year that a heading consists of; to it every day of that year is nearest. */
    static Optional<LocalDate> year(Tokens tokens, Block block) {
        boolean alone = block.kind() == Block.Kind.HEADING && block.to() - block.from() == 1;
        int year = alone ? tokens.number(block.from()) : 0;
        return DateReader.year(year) ? Optional.of(LocalDate.of(year, 7, 2)) : Optional.empty();
    }

    private static boolean sure(Candidate candidate) {
        return candidate.rule().equals(DAY);
    }

    private static boolean tells(Candidate candidate) {
        return ORDER.indexOf(candidate.rule()) <= ORDER.indexOf(YEAR);
    }
}
