package org.corroborate.conflicts;

import static org.corroborate.conflicts.Scope.APART;
import static org.corroborate.conflicts.Scope.NARROWER;
import static org.corroborate.conflicts.Scope.SAME;
import static org.corroborate.conflicts.Scope.WIDER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Report;
import org.corroborate.places.Nearness;
import org.corroborate.shared.Spelling;

/** The villages that the reports of one incident name; read once for each report, however many it is held against. */
final class Villages {

    /** Villages that only one of two reports names, from which on it counts more than the other. */
    private static final int MORE = 2;

    private final Map<MentionId, List<Where>> named = new HashMap<>();

    private Optional<Set<MentionId>> parts = Optional.empty();

    Scope between(Report one, Report other) {
        return one.id().equals(other.id()) ? SAME : between(of(one), of(other));
    }

    /** Whether a report names no village: it may tell of all. */
    boolean open(Report report) {
        return of(report).isEmpty();
    }

    /** Of all the incident's reports, those that tell of one of several villages, which another counts together and a third tells of by themselves. */
    Set<MentionId> parts(List<Report> reports) {
        if (parts.isEmpty()) {
            parts = Optional.of(reports.stream().allMatch(it -> of(it).size() < 2) ? Set.of() : among(reports));
        }
        return parts.get();
    }

    private Set<MentionId> among(List<Report> reports) {
        var narrow = reports.stream()
                .filter(one -> of(one).stream().noneMatch(KnownPlaces::house)
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

    private List<Where> of(Report report) {
        return named.computeIfAbsent(report.id(), _ -> read(report));
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

    private static List<Where> read(Report report) {
        var all = report.claims().stream()
                .filter(it -> it.statement() instanceof Where)
                .map(it -> (Where) it.statement())
                .filter(KnownPlaces::town)
                .distinct()
                .toList();
        if (all.size() < 2) {
            return all;
        }
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
            if (near == Nearness.SAME || near == Nearness.WITHIN || named(where, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Where where, Where other) {
        return Spelling.folded(where.place()).equals(Spelling.folded(other.place()));
    }
}
