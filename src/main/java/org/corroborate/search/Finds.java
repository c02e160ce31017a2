package org.corroborate.search;

import java.util.List;
import java.util.Map;

/**
 * A page of what was found.
 *
 * @param counts how many there are of each kind; every kind is there
 * @param whole whether the index knows everything that is in the database by now
 */
public record Finds(List<Hit> hits, Map<HitKind, Integer> counts, boolean whole) {

    public Finds {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    public int count(HitKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(it -> it).sum();
    }
}
