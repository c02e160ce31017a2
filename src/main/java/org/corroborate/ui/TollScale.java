package org.corroborate.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** A line of days from the first of a year, or of a month where one year holds all, to the first after the last day. */
record TollScale(LocalDate from, LocalDate to, boolean byYear) {

    /** The most marks that stand beside each other with room for their words. */
    private static final int MARKS = 6;

    static TollScale over(List<LocalDate> days) {
        var first = days.stream().min(LocalDate::compareTo).orElseThrow();
        var last = days.stream().max(LocalDate::compareTo).orElseThrow();
        var byYear = first.getYear() != last.getYear();
        return byYear
                ? new TollScale(first.withDayOfYear(1), last.withDayOfYear(1).plusYears(1), true)
                : new TollScale(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1), false);
    }

    /** The beginnings of years or months that are named under the line. */
    List<LocalDate> marks() {
        var length = byYear ? ChronoUnit.YEARS.between(from, to) : ChronoUnit.MONTHS.between(from, to);
        var step = (length + MARKS - 1) / MARKS;
        return Stream.iterate(from, it -> it.isBefore(to), it -> byYear ? it.plusYears(step) : it.plusMonths(step))
                .toList();
    }

    /** How far along the line a day is, from 0 to 1. */
    double place(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }
}
