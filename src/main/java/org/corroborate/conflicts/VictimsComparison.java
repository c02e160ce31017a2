package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.shared.Sentence;

/** Compares who the dead were: the same dead cannot be gendarmes in one report and soldiers in the other. */
final class VictimsComparison {

    private static final Pattern CIVIL = Pattern.compile("\\bcivil(?:ian|e)?s?\\b", Pattern.CASE_INSENSITIVE);

    private VictimsComparison() {}

    /** A report's only dead, and who they were. */
    private record Dead(Said said, People people) {}

    static void compare(Sayings sayings, Ledger ledger) {
        var villages = sayings.villages();
        var dead = sayings.figures(Attribute.FATALITIES).stream()
                .filter(it -> it.alone() && !it.coded() && !it.summed())
                .map(it -> new Dead(it, Framing.people(it)))
                .filter(it -> it.people() != People.ALL)
                .toList();
        var clashes = new LinkedHashMap<String, List<Dead>>();
        for (var i = 0; i < dead.size(); i++) {
            for (var j = i + 1; j < dead.size(); j++) {
                ledger.pair();
                var one = dead.get(i);
                var other = dead.get(j);
                if (one.people().contradicts(other.people()) && sameDead(one.said(), other.said(), villages)) {
                    var names = new TreeSet<>(List.of(one.people(), other.people()));
                    clashes.computeIfAbsent(names.toString(), _ -> new ArrayList<>())
                            .addAll(List.of(one, other));
                }
            }
        }
        clashes.values().forEach(it -> write(it, ledger));
        dead.forEach(it -> takenBack(it.said(), ledger));
    }

    /** Two tallies of one order of size, of the same place; neither report counts anyone else. */
    private static boolean sameDead(Said one, Said other, Villages villages) {
        if (one.sameReport(other) && !one.otherSide(other)
                || villages.between(one.report(), other.report()) == Scope.APART) {
            return false;
        }
        return one.interval().meets(other.interval())
                || near(one.interval().low(), other.interval().low())
                || !one.vague() && !other.vague() && near(one.anchor(), other.anchor());
    }

    private static boolean near(int one, int other) {
        return Math.max(one, other) <= 2L * Math.min(one, other);
    }

    /** "Twelve civilians were killed. Three of the dead were fighters": a part that the word for the whole shuts out. */
    private static void takenBack(Said whole, Ledger ledger) {
        if (!CIVIL.matcher(of(whole.claims().getFirst())).find()) {
            return;
        }
        Figures.of(whole.report(), Attribute.FATALITIES).stream()
                .filter(it -> it.figure().part() && it.people().contradicts(whole.people()))
                .forEach(part -> {
                    var claims = new ArrayList<>(whole.claims());
                    claims.add(part.claim());
                    ledger.conflict(
                            Attribute.VICTIMS,
                            Kind.WITHIN_DOCUMENT,
                            Severity.MIDDLE,
                            claims,
                            Sentence.of(
                                    "conflicts.victims-part",
                                    of(whole.claims().getFirst()),
                                    whole.report().voice(),
                                    part.figure().of()));
                });
    }

    private static void write(List<Dead> sides, Ledger ledger) {
        var one = sides.getFirst().said();
        var other = sides.get(1).said();
        var claims = new LinkedHashSet<Claim>();
        sides.forEach(it -> claims.addAll(it.said().claims()));
        var civilians = sides.stream().anyMatch(it -> it.people() == People.CIVILIANS);
        ledger.conflict(
                Attribute.VICTIMS,
                Kinds.of(one, other),
                civilians ? Severity.HIGH : Severity.LOW,
                claims,
                sides.stream().allMatch(it -> it.people() == it.said().people())
                        ? sentence("conflicts.victims", one, other)
                        : sentence("conflicts.victims-framed", named(sides), framed(sides)));
    }

    private static Said named(List<Dead> sides) {
        return sides.stream()
                .filter(it -> it.people() == it.said().people())
                .findFirst()
                .orElse(sides.getFirst())
                .said();
    }

    private static Said framed(List<Dead> sides) {
        return sides.stream()
                .filter(it -> it.people() != it.said().people())
                .findFirst()
                .orElse(sides.get(1))
                .said();
    }

    private static Sentence sentence(String key, Said one, Said other) {
        return Sentence.of(
                key,
                of(one.claims().getFirst()),
                one.speaker(),
                of(other.claims().getFirst()),
                other.speaker());
    }

    private static String of(Claim it) {
        return it.statement() instanceof Figure figure ? figure.of() : "";
    }
}
