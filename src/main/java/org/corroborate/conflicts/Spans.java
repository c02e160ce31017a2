package org.corroborate.conflicts;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;
import org.corroborate.incidents.Report;

/** Which of an incident's days a report's figures are about, beside another report's: six days of clashes, and one of them. */
final class Spans {

    /** Days from which on a figure is taken to add up what happened on each. */
    private static final int SEVERAL = 3;

    /** Days that one incident takes: a night, or a day and what was left of it. */
    private static final int ONE = 2;

    /** Violence told of in the plural, or added up. */
    private static final Pattern MANY = Pattern.compile(
            "\\b(attacks|clashes|incidents|raids|strikes|bombings|battles|killings|massacres|in all|in total|total of"
                    + "|affrontements|attaques|incidents|combats|frappes|au total)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** By report, read once, however many it is held against. */
    private final Map<MentionId, Days> read = new HashMap<>();

    private enum Days {
        SINGLE,
        SEVERAL,
        OTHER
    }

    Scope between(Report one, Report other) {
        if (one.id().equals(other.id())) {
            return Scope.SAME;
        }
        var left = of(one);
        var right = of(other);
        if (left == Days.SEVERAL && right == Days.SINGLE) {
            return Scope.WIDER;
        }
        return right == Days.SEVERAL && left == Days.SINGLE ? Scope.NARROWER : Scope.SAME;
    }

    private Days of(Report report) {
        return read.computeIfAbsent(
                report.id(), _ -> several(report) ? Days.SEVERAL : single(report) ? Days.SINGLE : Days.OTHER);
    }

    /** Several days by their dates, or a month and more in which there was more than one. */
    private static boolean several(Report report) {
        var days = days(report);
        return !days.isEmpty()
                && days.stream().allMatch(it -> length(it) >= SEVERAL)
                && (days.stream().allMatch(it -> it.precision() == Precision.DAY)
                        || MANY.matcher(report.words()).find());
    }

    private static boolean single(Report report) {
        var days = days(report);
        return !days.isEmpty() && days.stream().allMatch(it -> it.precision() == Precision.DAY && length(it) <= ONE);
    }

    private static List<When> days(Report report) {
        return report.claims().stream()
                .flatMap(it -> it.statement() instanceof When when && when.precision() != Precision.NONE
                        ? java.util.stream.Stream.of(when)
                        : java.util.stream.Stream.empty())
                .toList();
    }

    private static long length(When when) {
        return ChronoUnit.DAYS.between(when.from(), when.to()) + 1;
    }
}
