package org.corroborate.conflicts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Compares when it happened: intervals of days that do not meet, or two spans with different ends. */
final class DateComparison {

    private DateComparison() {}

    static void compare(List<Report> reports, Ledger ledger) {
        Namings.compare(
                reports.stream().map(DateComparison::naming).toList(),
                (one, other) -> clash(one, other, ledger),
                sides -> write(sides, ledger),
                ledger);
    }

    private static Naming naming(Report report) {
        return Naming.of(
                report,
                report.claims().stream()
                        .filter(it -> it.statement() instanceof When when
                                && when.precision() != Precision.NONE
                                && report.dates(it)
                                && !Beside.image(report, it))
                        .toList(),
                DateComparison::days);
    }

    private static boolean clash(Naming one, Naming other, Ledger ledger) {
        if (gap(one, other) > 0 || spansDiffer(one, other)) {
            return true;
        }
        if (!one.shown().equals(other.shown())) {
            var claims = Namings.claims(List.of(one, other));
            ledger.silence(Attribute.DATE, claims, sentence("conflicts.days-meet", one, other));
        }
        return false;
    }

    private static long gap(Naming one, Naming other) {
        var least = Long.MAX_VALUE;
        for (var a : one.claims()) {
            for (var b : other.claims()) {
                least = Math.min(least, gap(when(a), when(b)));
            }
        }
        return least;
    }

    private static long gap(When one, When other) {
        var after = ChronoUnit.DAYS.between(one.to(), other.from());
        var before = ChronoUnit.DAYS.between(other.to(), one.from());
        return Math.max(0, Math.max(after, before));
    }

    /** Two sources that give the days on which it began and ended, and not the same ones. */
    private static boolean spansDiffer(Naming one, Naming other) {
        return one.claims().size() == 1
                && other.claims().size() == 1
                && spansDiffer(
                        when(one.claims().getFirst()), when(other.claims().getFirst()));
    }

    private static boolean spansDiffer(When one, When other) {
        return span(one) && span(other) && (apart(one.from(), other.from()) > 1 || apart(one.to(), other.to()) > 1);
    }

    private static boolean span(When when) {
        return when.precision() == Precision.DAY && apart(when.from(), when.to()) > 1;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static When when(Claim claim) {
        return (When) claim.statement();
    }

    private static String days(Claim claim) {
        var when = when(claim);
        return when.from().equals(when.to()) ? when.from().toString() : when.from() + "/" + when.to();
    }

    private static void write(List<Naming> sides, Ledger ledger) {
        var one = sides.getFirst();
        var other = sides.get(1);
        var gap = gap(one, other);
        var severity = gap <= 1 ? Severity.LOW : gap <= 7 ? Severity.MIDDLE : Severity.HIGH;
        ledger.conflict(
                Attribute.DATE,
                Namings.kind(sides),
                severity,
                Namings.claims(sides),
                sentence(gap == 0 ? "conflicts.spans" : "conflicts.days", one, other));
    }

    private static Sentence sentence(String key, Naming one, Naming other) {
        return Sentence.of(
                key,
                one.shown(),
                one.report().voice(),
                other.shown(),
                other.report().voice());
    }
}
