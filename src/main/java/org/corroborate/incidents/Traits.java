package org.corroborate.incidents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;

/**
 * What linking looks at in one report, small enough to hold a million of them.
 *
 * @param document its hash; with the span the key that orders mentions everywhere alike
 * @param row whether it is a row of a table, a record by itself
 * @param from earliest possible day as an epoch day; {@link #UNDATED} where no day is known
 * @param groups what its actors are a part of
 * @param borrowed whether the date stands far above the passage
 * @param yearless whether the date's words name no year, so that the year is a guess
 * @param names proper names that are no place, actor or common word
 * @param telling common words that tell one incident from another: hotel, convoy, wedding
 * @param marks what few mentions tell
 * @param passages hashes of its runs of words, ascending
 */
record Traits(
        MentionId id,
        String document,
        int start,
        int end,
        boolean row,
        int from,
        int to,
        boolean borrowed,
        boolean yearless,
        Optional<When> when,
        Optional<Where> where,
        List<Spot> spots,
        Set<String> actors,
        Set<String> groups,
        List<Toll> tolls,
        Set<IncidentType> types,
        Set<String> names,
        Set<String> telling,
        Marks marks,
        int[] passages) {

    static final int UNDATED = Integer.MIN_VALUE;

    private static final int MONTH = 31;

    static final Comparator<Traits> ORDER = Comparator.comparing(Traits::document)
            .thenComparingInt(Traits::start)
            .thenComparingInt(Traits::end)
            .thenComparing(traits -> traits.id().value());

    /** A figure as linking sees it; {@code high} is the largest number where the source sets no bound. */
    record Toll(Attribute attribute, int low, int high) {}

    boolean dated() {
        return from != UNDATED;
    }

    boolean sameDocument(Traits other) {
        return document.equals(other.document);
    }

    /** Without a day that could be looked up: none, or one of a guessed year. */
    boolean loose() {
        return !ownDate() || yearless;
    }

    boolean ownDate() {
        return dated() && !borrowed;
    }

    /** Without a day or a few: a month, a year. */
    boolean wide() {
        return dated() && days() > 10;
    }

    /** Without a place that a village would have. */
    boolean placeless() {
        for (var spot : spots) {
            if (!spot.wide()) {
                return false;
            }
        }
        return true;
    }

    /** Days that its date leaves open, 1 for a day. */
    int days() {
        return to - from + 1;
    }

    /** Days between two dates; 0 where they overlap. In one document a guessed year takes that of the other date, if that is no whole year. */
    int gap(Traits other) {
        var guessed = sameDocument(other) && (yearless && other.days() <= MONTH || other.yearless && days() <= MONTH);
        var shift = guessed ? years(other.from - from) : 0;
        return Math.max(0, Math.max(other.from - to - shift, from + shift - other.to));
    }

    /** The days of the whole years nearest to so many days. */
    private int years(int days) {
        var years = Math.round(days / 365.2425);
        return (int) (LocalDate.ofEpochDay(from).plusYears(years).toEpochDay() - from);
    }

    /** Whether they share words of one document, which then say nothing of both being one. */
    boolean overlaps(Traits other) {
        return sameDocument(other) && distance(other) == 0;
    }

    /** Characters between two mentions of one document. */
    int distance(Traits other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }
}
