package org.corroborate.datasets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.corroborate.claims.Attribute;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.Sentence;

/** What is checked before freezing. */
final class Checks {

    /** Cells that are read from documents, so each needs its words. */
    private static final Set<Column> TOLD = EnumSet.of(
            Column.DATE_START,
            Column.DATE_END,
            Column.REGION,
            Column.CERCLE,
            Column.PLACE,
            Column.EVENT_TYPE,
            Column.PERPETRATOR,
            Column.CLAIMED_BY);

    private Checks() {}

    static List<Check> of(List<Row> rows) {
        var checks = new ArrayList<Check>();
        checks.add(check("datasets.check-order", rows, true, Checks::runsUpwards));
        checks.add(check("datasets.check-citations", rows, true, Checks::leadsBack));
        checks.add(check("datasets.check-dates", rows, true, Checks::runsForwards));
        checks.add(check("datasets.check-open", rows, false, it -> zero(it, Column.OPEN_CONFLICTS)));
        checks.add(check("datasets.check-looked-at", rows, false, it -> zero(it, Column.N_CLAIMS_TO_REVIEW)));
        return List.copyOf(checks);
    }

    private static Check check(String key, List<Row> rows, boolean stops, Predicate<Row> holds) {
        List<IncidentId> where =
                rows.stream().filter(holds.negate()).map(Row::incident).toList();
        var said = where.isEmpty() ? key : key + "-not";
        return new Check(Sentence.of(said, "" + rows.size(), "" + where.size()), where.isEmpty(), stops, where);
    }

    /** METHODS U2: low, best and high in this order, where they are there. */
    private static boolean runsUpwards(Row row) {
        for (var attribute : Attribute.values()) {
            if (attribute.counted()) {
                var bounds = List.of(row.low(attribute), row.best(attribute), row.high(attribute)).stream()
                        .filter(it -> !it.value().isEmpty())
                        .map(it -> Integer.valueOf(it.value()))
                        .toList();
                if (!bounds.equals(bounds.stream().sorted().toList())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean leadsBack(Row row) {
        return row.cells().entrySet().stream()
                .filter(it -> !it.getValue().value().isEmpty() && told(it.getKey()))
                .noneMatch(it -> it.getValue().citations().isEmpty());
    }

    private static boolean told(Column column) {
        var code = column.code();
        return TOLD.contains(column) || code.endsWith("_low") || code.endsWith("_best") || code.endsWith("_high");
    }

    private static boolean runsForwards(Row row) {
        return row.cell(Column.DATE_START)
                        .value()
                        .compareTo(row.cell(Column.DATE_END).value())
                <= 0;
    }

    private static boolean zero(Row row, Column column) {
        return row.cell(column).value().equals("0");
    }
}
