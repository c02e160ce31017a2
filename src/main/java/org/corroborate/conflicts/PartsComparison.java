package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Figures.Single;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Holds the parts of a figure against it, within one report: none may exceed it, nor may the parts of one list. */
final class PartsComparison {

    /** A comma or an "and" between two of a list. */
    private static final int BETWEEN = 6;

    private static final Pattern OPENING = Pattern.compile("^[:–—(-]");

    private PartsComparison() {}

    static void compare(Attribute attribute, Report report, Ledger ledger) {
        var parts = Figures.of(report, attribute).stream()
                .filter(it -> it.figure().part() && !it.vague())
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        var totals = Figures.said(report, attribute).stream()
                .filter(it -> it.alone() && !it.coded() && !it.vague())
                .toList();
        if (totals.isEmpty()) {
            return;
        }
        var whole = widest(totals);
        for (var list : lists(parts)) {
            var sum = list.stream().map(Single::interval).reduce(new Interval(0, 0), Interval::plus);
            if (list.size() > 1 && sum.low() > whole.interval().high()) {
                write(attribute, list, whole, ledger);
            }
        }
        for (var part : parts) {
            ledger.pair();
            if (part.interval().low() > whole.interval().high()) {
                write(attribute, List.of(part), whole, ledger);
            }
        }
    }

    /** "12 people: eight men, three women and four children": those behind one colon or dash, who are all of them. */
    private static List<List<Single>> lists(List<Single> parts) {
        var lists = new ArrayList<List<Single>>();
        for (var part : parts) {
            var quote = part.claim().quote();
            var goesOn = !lists.isEmpty()
                    && quote.start() - lists.getLast().getLast().claim().quote().end() <= BETWEEN;
            if (OPENING.matcher(quote.exact()).find()) {
                lists.add(new ArrayList<>(List.of(part)));
            } else if (goesOn) {
                lists.getLast().add(part);
            }
        }
        return lists;
    }

    /** A part belongs to one of the totals; which, is not said, so only the largest can be exceeded. */
    private static Said widest(List<Said> totals) {
        return totals.stream()
                .max(java.util.Comparator.comparingInt(
                        (Said it) -> it.interval().high()))
                .orElseThrow();
    }

    private static void write(Attribute attribute, List<Single> parts, Said whole, Ledger ledger) {
        var claims = new ArrayList<Claim>(whole.claims());
        parts.forEach(it -> claims.add(it.claim()));
        var shown = Values.sum(
                parts.stream().map(it -> Values.of(it.figure().count())).toList());
        ledger.conflict(
                attribute,
                Kind.SUM_VS_PARTS,
                Severity.MIDDLE,
                claims,
                Sentence.of(
                        "conflicts.part-exceeds",
                        Values.said(shown),
                        Values.said(whole.shown()),
                        whole.report().voice()));
    }
}
