package org.corroborate.extraction;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Statement;

/**
 * What is known when a block is read.
 *
 * @param published the document's day of publication
 * @param before the last date that was found before this block; "the same day" and "March 22" lean on it
 * @param year a day in the year that stands as the heading above, for the entries of a list that leave it out
 * @param days the days told of with their year, by which the same day is meant where the year is left out
 */
record Context(
        Optional<LocalDate> published,
        Optional<Statement.When> before,
        Optional<LocalDate> year,
        Map<MonthDay, LocalDate> days) {

    Context(Optional<LocalDate> published, Optional<Statement.When> before) {
        this(published, before, Optional.empty(), Map.of());
    }
}
