package org.corroborate.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Silence;

/**
 * Where cells of a row quarrel, or might have and were kept quiet: on the line before a column, or inside one where the
 * document quarrels with itself.
 *
 * @param column counted from 0
 */
record Tie(int column, boolean inside, List<Conflict> conflicts, List<Silence> silences) {

    Tie {
        conflicts = List.copyOf(conflicts);
        silences = List.copyOf(silences);
    }

    /** Those of one row; one for each line, however many lie on it. */
    static List<Tie> of(
            Attribute row, List<Conflict> conflicts, List<Silence> silences, Map<ClaimId, Integer> columns) {
        var ties = new ArrayList<Tie>();
        for (var inside : List.of(false, true)) {
            for (var column = 0; column <= last(columns); column++) {
                var here = column;
                var quarrels = conflicts.stream()
                        .filter(it -> it.attribute() == row && at(it.claims(), columns, here, inside))
                        .toList();
                var quiet = silences.stream()
                        .filter(it -> it.attribute() == row && at(it.claims(), columns, here, inside))
                        .toList();
                if (!quarrels.isEmpty() || !quiet.isEmpty()) {
                    ties.add(new Tie(here, inside, quarrels, quiet));
                }
            }
        }
        return ties;
    }

    private static int last(Map<ClaimId, Integer> columns) {
        return columns.values().stream().mapToInt(it -> it).max().orElse(-1);
    }

    /** Inside the only column they stand in, else before each one but the first. */
    private static boolean at(List<ClaimId> claims, Map<ClaimId, Integer> columns, int column, boolean inside) {
        var places = claims.stream()
                .map(columns::get)
                .filter(it -> it != null)
                .distinct()
                .sorted()
                .toList();
        return inside ? places.equals(List.of(column)) : places.size() > 1 && places.indexOf(column) > 0;
    }
}
