package org.corroborate.datasets;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.corroborate.incidents.IncidentId;

/** What changed between two states of the dataset: a pure function. */
final class Changes {

    /** How far the work has come is no change of what the dataset says. */
    private static final Set<Column> PROGRESS =
            EnumSet.of(Column.STATUS, Column.N_CLAIMS_TO_REVIEW, Column.REVIEWERS, Column.DECISIONS);

    private Changes() {}

    /**
     * Changed, added, merged, withdrawn; within each in the order of the rows.
     *
     * @param nowPartOf where an incident lives on that was merged into another one
     */
    static List<Change> between(
            List<Row> before, List<Row> after, Function<IncidentId, Optional<IncidentId>> nowPartOf) {
        var was = before.stream().collect(toMap(Row::incident, Function.identity()));
        var is = after.stream().collect(toMap(Row::incident, Function.identity()));
        var changed = new ArrayList<Change>();
        var added = new ArrayList<Change>();
        for (var row : after) {
            var old = was.get(row.incident());
            if (old == null) {
                added.add(new Change.Added(row.incident(), row));
            } else if (!differing(old, row).isEmpty()) {
                changed.add(new Change.Changed(row.incident(), old, row, differing(old, row)));
            }
        }
        changed.addAll(added);
        var gone = before.stream().filter(it -> !is.containsKey(it.incident())).toList();
        changed.addAll(
                gone.stream().flatMap(it -> merged(it, nowPartOf).stream()).toList());
        gone.stream()
                .filter(it -> merged(it, nowPartOf).isEmpty())
                .forEach(it -> changed.add(new Change.Withdrawn(it.incident(), it)));
        return List.copyOf(changed);
    }

    private static Optional<Change> merged(Row row, Function<IncidentId, Optional<IncidentId>> nowPartOf) {
        return nowPartOf.apply(row.incident()).map(into -> new Change.Merged(row.incident(), row, into));
    }

    private static List<Column> differing(Row old, Row row) {
        return EnumSet.complementOf(EnumSet.copyOf(PROGRESS)).stream()
                .filter(it -> !old.cell(it).value().equals(row.cell(it).value()))
                .toList();
    }
}
