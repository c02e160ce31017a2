package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Compares who the dead were: the same dead cannot be gendarmes in one report and soldiers in the other. */
final class VictimsComparison {

    private VictimsComparison() {}

    static void compare(List<Report> reports, Ledger ledger) {
        var said = reports.stream()
                .flatMap(it -> Figures.said(it, Attribute.FATALITIES).stream())
                .filter(it -> it.alone() && !it.coded() && !it.summed() && it.people() != People.ALL)
                .toList();
        var clashes = new LinkedHashMap<String, List<Said>>();
        for (var i = 0; i < said.size(); i++) {
            for (var j = i + 1; j < said.size(); j++) {
                ledger.pair();
                var one = said.get(i);
                var other = said.get(j);
                if (sameDead(one, other) && one.people().contradicts(other.people())) {
                    var names = new TreeSet<>(List.of(one.people(), other.people()));
                    clashes.computeIfAbsent(names.toString(), _ -> new ArrayList<>())
                            .addAll(List.of(one, other));
                }
            }
        }
        clashes.values().forEach(it -> write(it, ledger));
    }

    /** Two tallies of one order of size, of the same place; neither report counts anyone else. */
    private static boolean sameDead(Said one, Said other) {
        if (one.sameReport(other) && !one.otherSide(other)
                || Scope.between(one.report(), other.report()) == Scope.APART) {
            return false;
        }
        var low = Math.min(one.interval().low(), other.interval().low());
        var high = Math.max(one.interval().low(), other.interval().low());
        return one.interval().meets(other.interval()) || high <= 2L * low;
    }

    private static void write(List<Said> sides, Ledger ledger) {
        var one = sides.getFirst();
        var other = sides.get(1);
        var claims = new LinkedHashSet<Claim>();
        sides.forEach(it -> claims.addAll(it.claims()));
        var kind = Kinds.of(one, other);
        var civilians = one.people() == People.CIVILIANS || other.people() == People.CIVILIANS;
        ledger.conflict(
                Attribute.VICTIMS,
                kind,
                civilians ? Severity.HIGH : Severity.LOW,
                claims,
                Sentence.of(
                        "conflicts.victims",
                        of(one),
                        one.report().voice(),
                        of(other),
                        other.report().voice()));
    }

    private static String of(Said it) {
        return it.claims().getFirst().statement() instanceof org.corroborate.claims.Statement.Figure figure
                ? figure.of()
                : "";
    }
}
