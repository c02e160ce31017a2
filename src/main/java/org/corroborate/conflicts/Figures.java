package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.incidents.Report;

/** Makes of one report's figures what it says in all: by informant, by who was counted, and their sums. */
final class Figures {

    private Figures() {}

    /** One figure with its claim. */
    record Single(Claim claim, Figure figure) {

        Interval interval() {
            return Interval.of(figure.count());
        }

        People people() {
            return figure.attribute() == Attribute.DESTROYED ? People.ALL : People.of(figure.of());
        }

        String things() {
            return figure.attribute() == Attribute.DESTROYED ? Things.of(figure.of()) : "";
        }

        boolean vague() {
            return figure.count() instanceof Count.Vague;
        }
    }

    static List<Single> of(Report report, Attribute attribute) {
        return report.claims().stream()
                .filter(claim -> claim.attribute() == attribute)
                .flatMap(claim -> claim.statement() instanceof Figure it
                        ? java.util.stream.Stream.of(new Single(claim, it))
                        : java.util.stream.Stream.empty())
                .sorted(Comparator.comparingInt(
                                (Single it) -> it.claim().quote().start())
                        .thenComparing(it -> it.claim().id().value()))
                .toList();
    }

    /** What the report says, the parts of a figure left out. */
    static List<Said> said(Report report, Attribute attribute) {
        var told = new ArrayList<Said>();
        var all =
                of(report, attribute).stream().filter(it -> !it.figure().part()).toList();
        var narrative = all.stream().filter(it -> !it.figure().coded()).toList();
        var byInformant = narrative.stream()
                .collect(Collectors.groupingBy(
                        it -> it.figure().accordingTo().strip().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byInformant.forEach((informant, singles) -> told.addAll(by(report, informant, singles)));
        var classes = narrative.stream().map(Single::people).distinct().toList();
        all.stream().filter(it -> it.figure().coded()).forEach(it -> told.add(coded(report, it, classes)));
        return told;
    }

    private static Said coded(Report report, Single it, List<People> told) {
        var people = it.people() == People.ALL && told.size() == 1 ? told.getFirst() : it.people();
        return new Said(
                report,
                List.of(it.claim()),
                it.interval(),
                people,
                it.things(),
                "",
                true,
                it.vague(),
                true,
                Values.of(it.figure().count()));
    }

    /** One informant's figures: each kind of people by itself, and all of them together. */
    private static List<Said> by(Report report, String informant, List<Single> singles) {
        var groups = new LinkedHashMap<Map.Entry<People, String>, List<Single>>();
        singles.forEach(it -> groups.computeIfAbsent(Map.entry(it.people(), it.things()), _ -> new ArrayList<>())
                .add(it));
        var alone = groups.size() == 1;
        var told = new ArrayList<Said>();
        groups.forEach(
                (key, group) -> told.add(Sums.of(report, group, key.getKey(), key.getValue(), informant, alone)));
        if (!alone && told.stream().map(Said::things).distinct().count() == 1) {
            told.add(Sums.all(told, informant));
        }
        return told;
    }
}
