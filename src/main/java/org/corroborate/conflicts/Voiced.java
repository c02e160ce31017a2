package org.corroborate.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.incidents.Report;

/**
 * What one voice says in all, as a method reads it.
 *
 * @param low the number a coder writes down as the lowest, none for a ceiling
 * @param high the highest, which for "at least 8" is 8 as well: nobody gives a higher one
 */
record Voiced(String voice, Optional<LocalDate> published, OptionalInt low, OptionalInt high) {

    static List<Voiced> of(Attribute attribute, List<Report> reports, Method.Words words) {
        var voiced = new ArrayList<Voiced>();
        var villages = new Villages();
        for (var report : reports) {
            if (reports.stream().noneMatch(it -> villages.between(report, it) == Scope.NARROWER)) {
                Figures.said(report, attribute).stream()
                        .filter(Said::alone)
                        .map(it -> of(it, words))
                        .filter(it -> it.low().isPresent() || it.high().isPresent())
                        .filter(it -> !voiced.contains(it))
                        .forEach(voiced::add);
            }
        }
        return voiced;
    }

    private static Voiced of(Said said, Method.Words words) {
        var voice = voice(said);
        var low = 0;
        var high = 0;
        var floor = true;
        for (var claim : said.claims()) {
            var count = count(claim);
            if (count instanceof Count.Vague vague) {
                var number = words.number(vague.words());
                if (number.isEmpty() && said.claims().size() == 1) {
                    return new Voiced(voice, said.report().published(), number, number);
                }
                low += number.orElse(0);
                high += number.orElse(0);
            } else {
                floor &= count.low().isPresent();
                low += stated(count, count.low());
                high += stated(count, count.high());
            }
            if (!said.interval().equals(sum(said))) {
                break;
            }
        }
        return new Voiced(
                voice,
                said.report().published(),
                floor ? OptionalInt.of(low) : OptionalInt.empty(),
                OptionalInt.of(high));
    }

    /** The agency that all its claims rest on, else its informant, else who published it. */
    private static String voice(Said said) {
        var report = said.report();
        var voices = said.claims().stream().map(report::voice).distinct().toList();
        if (voices.size() == 1 && !voices.getFirst().equals(report.voice())) {
            return voices.getFirst();
        }
        return said.informant().isEmpty() ? report.voice() : said.informant();
    }

    /** Whether its claims add up, or say one thing several times. */
    private static Interval sum(Said said) {
        return said.claims().stream().map(it -> Interval.of(count(it))).reduce(new Interval(0, 0), Interval::plus);
    }

    private static int stated(Count count, OptionalInt bound) {
        if (count instanceof Count.MoreThan it) {
            return it.number() + 1;
        }
        return bound.orElse(count.low().orElse(count.high().orElse(0)));
    }

    private static Count count(Claim claim) {
        return ((Figure) claim.statement()).count();
    }
}
