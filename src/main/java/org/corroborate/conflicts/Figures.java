package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.incidents.Report;

/** Makes of one report's figures what it says in all: by informant, by who was counted, and their sums. */
final class Figures {

    private static final Comparator<Single> ORDER = Comparator.comparingInt(
                    (Single it) -> it.claim().quote().start())
            .thenComparing(it -> it.claim().id().value());

    private Figures() {}

    /** One figure with its claim. */
    record Single(Claim claim, Figure figure, boolean seen) {

        /** Whoever came upon bodies tells of those, and does not say that there were no others. */
        Interval interval() {
            var said = Interval.of(figure.count());
            return seen && said.point() ? new Interval(said.low(), Interval.OPEN) : said;
        }

        int anchor() {
            return switch (figure.count()) {
                case Count.MoreThan it -> it.number();
                case Count.UpTo it -> it.number();
                case Count.Vague _ -> interval().low();
                default -> figure.count().low().orElse(0);
            };
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
        var singles = new ArrayList<Single>();
        for (var claim : report.claims()) {
            if (claim.statement() instanceof Figure it && it.attribute() == attribute) {
                singles.add(new Single(claim, it, Bodies.seen(report, claim)));
            }
        }
        singles.sort(ORDER);
        return singles;
    }

    /** What the report says, the parts of a figure left out. */
    static List<Said> said(Report report, Attribute attribute) {
        var told = new ArrayList<Said>();
        var all =
                of(report, attribute).stream().filter(it -> !it.figure().part()).toList();
        var narrative = all.stream().filter(it -> !it.figure().coded()).toList();
        narrative.stream()
                .collect(Collectors.groupingBy(Figures::informant, LinkedHashMap::new, Collectors.toList()))
                .forEach((informant, singles) -> told.addAll(by(report, informant, singles)));
        var kinds = narrative.stream().map(Single::people).distinct().toList();
        all.stream().filter(it -> it.figure().coded()).forEach(it -> told.add(coded(report, it, kinds)));
        return told;
    }

    private static String informant(Single it) {
        return it.figure().accordingTo().strip().toLowerCase(Locale.ROOT);
    }

    /** A coded field counts those that the sentences beside it tell of. */
    private static Said coded(Report report, Single it, List<People> told) {
        var people = it.people() == People.ALL && told.size() == 1 ? told.getFirst() : it.people();
        var whose = new Whose(report, people, it.things(), "", true);
        var shown = Values.of(it.figure().count());
        return new Said(whose, List.of(it.claim()), it.interval(), it.anchor(), true, it.vague(), Set.of(), shown);
    }

    /** Women and children told beside others are civilians among them. */
    private static People kind(Single it, boolean only) {
        return it.people().some() && !only ? People.CIVILIANS : it.people();
    }

    /** One informant's figures: each kind of people by itself, and all of them together. */
    private static List<Said> by(Report report, String informant, List<Single> singles) {
        var groups = new LinkedHashMap<Map.Entry<People, String>, List<Single>>();
        var only = singles.stream().map(Single::people).distinct().count() == 1;
        singles.forEach(it -> groups.computeIfAbsent(Map.entry(kind(it, only), it.things()), _ -> new ArrayList<>())
                .add(it));
        var alone = groups.size() == 1 && !Sums.addition(singles);
        var told = new ArrayList<Said>();
        groups.forEach((key, group) ->
                told.add(Sums.of(new Whose(report, key.getKey(), key.getValue(), informant, alone), group)));
        if (groups.size() > 1 && told.stream().map(Said::things).distinct().count() == 1) {
            told.add(Sums.all(told));
        }
        return told;
    }
}
