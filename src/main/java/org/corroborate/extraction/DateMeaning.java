package org.corroborate.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;
import org.corroborate.extraction.DateSpan.Shade;

/** What a calendar date in a text means; a year that is not said is the one that puts it nearest to the days told of. */
final class DateMeaning {

    private DateMeaning() {}

    /**
     * The days meant.
     *
     * @param report the day of the report, which an "early March" does not go beyond
     * @param near a day told of before; none where the text has told of none
     */
    static Optional<When> of(DateSpan span, Optional<LocalDate> report, Optional<LocalDate> near) {
        var first = span.first();
        var last = span.last();
        if (last.year() == 0) {
            var day = near.or(() -> report);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            int year = near.isPresent() ? nearestYear(last, near.get()) : pastYear(last, day.get());
            last = last.inYear(year);
            first = first.inYear(first.month() > last.month() ? year - 1 : year);
        }
        if (!first.possible() || !last.possible() || first.earliest().isAfter(last.latest())) {
            return Optional.empty();
        }
        return Optional.of(
                span.shade() == Shade.PLAIN ? plain(first, last) : shaded(span.shade(), first, last, report));
    }

    private static When plain(DateParts first, DateParts last) {
        var precision = last.day() > 0 ? Precision.DAY : last.month() > 0 ? Precision.MONTH : Precision.YEAR;
        return new When(first.earliest(), last.latest(), precision);
    }

    private static When shaded(Shade shade, DateParts first, DateParts last, Optional<LocalDate> report) {
        var from = first.earliest();
        var to = last.latest();
        boolean year = first.month() == 0;
        var days =
                switch (shade) {
                    case AROUND ->
                        last.day() > 0
                                ? DateRule.days(from.minusDays(1), to.plusDays(1))
                                : new When(from, to, Precision.APPROX);
                    case FIRST_WEEK -> DateRule.days(from, from.plusDays(6));
                    case EARLY ->
                        DateRule.days(from, year ? from.withMonth(4).withDayOfMonth(30) : from.withDayOfMonth(10));
                    case MIDDLE ->
                        year
                                ? DateRule.days(
                                        from.withMonth(5), from.withMonth(8).withDayOfMonth(31))
                                : DateRule.days(from.withDayOfMonth(10), from.withDayOfMonth(20));
                    case LATE, PLAIN -> DateRule.days(year ? from.withMonth(9) : from.withDayOfMonth(15), to);
                };
        var end = report.filter(it -> it.isBefore(days.to()) && !it.isBefore(days.from()));
        return end.map(it -> DateRule.days(days.from(), it)).orElse(days);
    }

    /** The day of some year that is nearest to another day. */
    static LocalDate near(DateParts date, LocalDate day) {
        return at(date, nearestYear(date, day));
    }

    private static int nearestYear(DateParts date, LocalDate day) {
        int best = day.getYear();
        long distance = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            long away = Math.abs(at(date, year).toEpochDay() - day.toEpochDay());
            if (away < distance) {
                best = year;
                distance = away;
            }
        }
        return best;
    }

    /** The year of the last such day before a report. */
    private static int pastYear(DateParts date, LocalDate report) {
        return at(date, report.getYear()).isAfter(report.plusDays(1)) ? report.getYear() - 1 : report.getYear();
    }

    private static LocalDate at(DateParts date, int year) {
        int month = Math.max(1, date.month());
        return LocalDate.of(
                year, month, Math.clamp(date.day(), 1, YearMonth.of(year, month).lengthOfMonth()));
    }
}
