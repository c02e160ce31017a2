package org.corroborate.conflicts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Report;
import org.corroborate.places.Nearness;
import org.corroborate.shared.Spelling;

/** Which of an incident's places a report's figures are about, beside another report's. */
enum Scope {
    SAME,
    /** One village of the several that the other counts together. */
    NARROWER,
    WIDER,
    /** Different villages of one incident. */
    APART;

    /** Villages that only one of two reports names, from which on it counts more than the other. */
    private static final int MORE = 2;

    static Scope between(Report one, Report other) {
        return one.id().equals(other.id()) ? SAME : between(towns(one), towns(other));
    }

    /** Reports that tell of one of several villages, which another report counts together and a third tells of by themselves. */
    static Set<MentionId> parts(List<Report> reports) {
        var narrow = reports.stream()
                .filter(one -> towns(one).stream().noneMatch(KnownPlaces::house)
                        && reports.stream().anyMatch(it -> between(one, it) == NARROWER))
                .toList();
        var parts = new HashSet<MentionId>();
        for (var one : narrow) {
            if (narrow.stream().anyMatch(it -> between(one, it) == APART)) {
                parts.add(one.id());
            }
        }
        return parts;
    }

    /** Whether a report names no village: it may tell of all. */
    static boolean open(Report report) {
        return towns(report).isEmpty();
    }

    private static Scope between(List<Where> some, List<Where> others) {
        if (some.isEmpty() || others.isEmpty() || some.equals(others)) {
            return SAME;
        }
        var left = some.stream().filter(it -> in(it, others)).count();
        var right = others.stream().filter(it -> in(it, some)).count();
        if (left == 0) {
            return APART;
        }
        if (left == some.size() && right < others.size() && some.size() < others.size()
                || others.size() - right >= MORE && some.size() < others.size()) {
            return NARROWER;
        }
        return right == others.size() && left < some.size() && others.size() < some.size()
                        || some.size() - left >= MORE && others.size() < some.size()
                ? WIDER
                : SAME;
    }

    private static List<Where> towns(Report report) {
        var all = report.claims().stream()
                .filter(it -> it.statement() instanceof Where)
                .map(it -> (Where) it.statement())
                .filter(KnownPlaces::town)
                .distinct()
                .toList();
        var houses = all.stream().allMatch(KnownPlaces::house);
        return all.stream()
                .filter(it -> houses || !KnownPlaces.house(it))
                .filter(it -> all.stream().noneMatch(other -> divides(it, other)))
                .toList();
    }

    /** Whether a place only says in which division the other lies: "Kerena (Douentza, Mopti)". */
    private static boolean divides(Where where, Where other) {
        var name = Spelling.folded(where.place());
        return !name.equals(Spelling.folded(other.place()))
                && (name.equals(Spelling.folded(other.cercle())) || name.equals(Spelling.folded(other.region())));
    }

    private static boolean in(Where where, List<Where> others) {
        for (var other : others) {
            var near = KnownPlaces.between(where, other);
            var named = Spelling.folded(where.place()).equals(Spelling.folded(other.place()));
            if (named || near == Nearness.SAME || near == Nearness.WITHIN) {
                return true;
            }
        }
        return false;
    }
}
