package org.corroborate.extraction;

import java.time.LocalDate;
import java.time.YearMonth;

/** A calendar date as written; 0 stands for what it does not say. */
record DateParts(int year, int month, int day) {

    boolean full() {
        return year > 0 && month > 0 && day > 0;
    }

    /** The parts it lacks, taken from another. */
    DateParts filledFrom(DateParts other) {
        return new DateParts(year > 0 ? year : other.year, month > 0 ? month : other.month, day);
    }

    DateParts inYear(int other) {
        return new DateParts(other, month, day);
    }

    boolean possible() {
        return month <= 12
                && day <= 31
                && (month == 0
                        || day == 0
                        || day <= YearMonth.of(year > 0 ? year : 2000, month).lengthOfMonth());
    }

    LocalDate earliest() {
        return LocalDate.of(year, month > 0 ? month : 1, day > 0 ? day : 1);
    }

    LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day > 0
                ? LocalDate.of(year, month, day)
                : YearMonth.of(year, month).atEndOfMonth();
    }
}
