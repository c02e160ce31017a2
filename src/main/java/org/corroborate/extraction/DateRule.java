package org.corroborate.extraction;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;

/** What words of time mean, reckoned from a day (UCDP's table; the report's day, or another date of the text). */
enum DateRule {
    TODAY,
    YESTERDAY,
    RECENTLY,
    WEEKEND,
    THIS_WEEK,
    LATE_LAST_WEEK,
    LAST_WEEK,
    PAST_WEEK,
    RECENT_WEEKS,
    EARLIER_THIS_MONTH,
    LAST_MONTH,
    FORTNIGHT,
    LAST_YEAR,
    PAST_MONTHS,
    SAME_DAY,
    NEXT_DAY,
    DAY_BEFORE,
    MONTH_BEFORE,
    MONTH_AFTER;

    /** Whether it leans on the date told before it, and not on the day of the report. */
    boolean leansOnText() {
        return compareTo(SAME_DAY) >= 0;
    }

    /** Whether a month told of is enough. */
    boolean leansOnMonth() {
        return this == MONTH_BEFORE || this == MONTH_AFTER;
    }

    When from(LocalDate day) {
        var monday = day.with(previousOrSame(DayOfWeek.MONDAY));
        var firstOfMonth = day.withDayOfMonth(1);
        return switch (this) {
            case TODAY, SAME_DAY -> day(day);
            case YESTERDAY, DAY_BEFORE -> day(day.minusDays(1));
            case NEXT_DAY -> day(day.plusDays(1));
            case RECENTLY -> days(day.minusDays(3), day.minusDays(1));
            case WEEKEND -> weekend(day);
            case THIS_WEEK -> days(monday, day);
            case LATE_LAST_WEEK -> days(monday.minusDays(3), monday.minusDays(1));
            case LAST_WEEK -> days(monday.minusDays(7), monday.minusDays(1));
            case PAST_WEEK -> days(day.minusDays(6), day);
            case RECENT_WEEKS -> days(day.minusWeeks(3), day);
            case EARLIER_THIS_MONTH -> days(firstOfMonth, firstOfMonth.equals(day) ? day : day.minusDays(1));
            case LAST_MONTH -> month(firstOfMonth.minusMonths(1));
            case FORTNIGHT -> days(day.minusDays(13), day);
            case LAST_YEAR ->
                new When(
                        LocalDate.of(day.getYear() - 1, 1, 1), LocalDate.of(day.getYear() - 1, 12, 31), Precision.YEAR);
            case PAST_MONTHS -> pastMonths(day);
            case MONTH_BEFORE -> month(firstOfMonth.minusMonths(1));
            case MONTH_AFTER -> month(firstOfMonth.plusMonths(1));
        };
    }

    /** Three months back, within the calendar year. */
    private static When pastMonths(LocalDate day) {
        var back = day.minusMonths(3);
        var newYear = LocalDate.of(day.getYear(), 1, 1);
        return days(back.isBefore(newYear) ? newYear : back, day);
    }

    private static When weekend(LocalDate day) {
        var saturday = day.with(previousOrSame(DayOfWeek.SATURDAY));
        return days(saturday, saturday.plusDays(1));
    }

    /** The weekday at or last before a day. */
    static LocalDate weekday(int weekday, LocalDate day) {
        return day.with(previousOrSame(DayOfWeek.of(weekday)));
    }

    /** The month that begins on a day. */
    static When month(LocalDate first) {
        return new When(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
    }

    static When day(LocalDate day) {
        return new When(day, day, Precision.DAY);
    }

    static When days(LocalDate from, LocalDate to) {
        return new When(from, to, from.equals(to) ? Precision.DAY : Precision.APPROX);
    }
}
