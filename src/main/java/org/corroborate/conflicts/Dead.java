package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Figures.Single;
import org.corroborate.incidents.Report;

/**
 * The dead of one side.
 *
 * @param number the lowest that a report gives
 * @param claims that say so
 */
public record Dead(int number, List<Claim> claims) {

    public Dead {
        claims = List.copyOf(claims);
    }

    /** By side, where the words of a report say who was killed. */
    public static Map<Side, Dead> bySide(Collection<Report> reports) {
        var bySide = new EnumMap<Side, Dead>(Side.class);
        for (var report : reports) {
            of(report).forEach((side, it) -> bySide.merge(side, it, Dead::lower));
        }
        return bySide;
    }

    private static Dead lower(Dead one, Dead other) {
        if (one.number() == other.number()) {
            var both = new ArrayList<>(one.claims());
            both.addAll(other.claims());
            return new Dead(one.number(), both);
        }
        return one.number() < other.number() ? one : other;
    }

    private static Map<Side, Dead> of(Report report) {
        var singles = new EnumMap<Side, List<Single>>(Side.class);
        Figures.of(report, Attribute.FATALITIES).stream()
                .filter(it -> !it.figure().coded() && !it.vague())
                .forEach(it -> Side.of(it.people())
                        .ifPresent(side -> singles.computeIfAbsent(side, _ -> new ArrayList<>())
                                .add(it)));
        var dead = new EnumMap<Side, Dead>(Side.class);
        singles.forEach((side, all) -> dead.put(side, of(all)));
        return dead;
    }

    /** Different people add up, what is told twice counts once; parts count only where no whole of them is given. */
    private static Dead of(List<Single> all) {
        var whole = all.stream().filter(it -> !it.figure().part()).toList();
        var counted = new LinkedHashMap<People, Single>();
        for (var it : whole.isEmpty() ? all : whole) {
            counted.merge(it.people(), it, (one, other) -> one.anchor() <= other.anchor() ? one : other);
        }
        if (counted.containsKey(People.CIVILIANS) || counted.containsKey(People.FORCES)) {
            counted.keySet().retainAll(Set.of(People.CIVILIANS, People.FORCES));
        }
        return new Dead(
                counted.values().stream().mapToInt(Single::anchor).sum(),
                counted.values().stream().map(Single::claim).toList());
    }
}
