package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the ids of conflicts the same while claims join and leave them: a conflict found under a new id, because its
 * claims are no longer the same, takes the id of the one it grew out of. So the decisions stay with it.
 */
final class Remembering {

    private Remembering() {}

    private record Kin(Conflict found, ConflictId was, long shared) {}

    static List<Conflict> of(List<Conflict> found, List<Conflict> remembered) {
        var known = new HashSet<ConflictId>();
        remembered.forEach(it -> known.add(it.id()));
        var taken = new HashSet<ConflictId>();
        found.stream().map(Conflict::id).filter(known::contains).forEach(taken::add);
        var given = new java.util.HashMap<ConflictId, ConflictId>();
        for (var kin : kin(found, remembered, taken)) {
            if (!given.containsKey(kin.found().id()) && taken.add(kin.was())) {
                given.put(kin.found().id(), kin.was());
            }
        }
        return found.stream()
                .map(it -> as(given.getOrDefault(it.id(), it.id()), it))
                .toList();
    }

    private static List<Kin> kin(List<Conflict> found, List<Conflict> remembered, Set<ConflictId> taken) {
        var kin = new ArrayList<Kin>();
        for (var it : found) {
            for (var was : remembered) {
                var shared = it.claims().stream().filter(was.claims()::contains).count();
                var free = !taken.contains(it.id()) && !taken.contains(was.id());
                if (free
                        && shared > 0
                        && it.attribute() == was.attribute()
                        && was.markedBy().isEmpty()) {
                    kin.add(new Kin(it, was.id(), shared));
                }
            }
        }
        kin.sort(Comparator.comparing(Kin::shared)
                .reversed()
                .thenComparing(it -> it.was().value())
                .thenComparing(it -> it.found().id().value()));
        return kin;
    }

    private static Conflict as(ConflictId id, Conflict it) {
        return new Conflict(
                id, it.incident(), it.attribute(), it.kind(), it.severity(), it.claims(), it.why(), it.markedBy());
    }
}
