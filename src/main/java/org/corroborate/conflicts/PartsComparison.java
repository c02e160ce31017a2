package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Figures.Single;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Holds the parts of a figure against it, within one report: none may exceed it, nor may the parts of one list. */
final class PartsComparison {

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
        for (var part : parts) {
            ledger.pair();
            if (part.interval().low() > whole.interval().high()) {
                write(attribute, List.of(part), whole, ledger);
            }
        }
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
