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
            Column.CLAIMED_BY,
            Column.FATALITIES_WORDS);

    private Checks() {}

    static List<Check> of(List<Row> rows) {
        var checks = new ArrayList<Check>();
        checks.add(check("datasets.check-order", rows, true, Checks::runsUpwards));
        checks.add(deaths("datasets.check-deaths-decided", rows, true));
        checks.add(deaths("datasets.check-deaths", rows, false));
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
        return new Check(
                Sentence.of(said, "" + rows.size(), "" + where.size()), where.isEmpty(), stops, where, List.of());
    }

    /** METHODS U3: where a person decided the figures they are refused, elsewhere they are what the sources say. */
    private static Check deaths(String key, List<Row> rows, boolean decided) {
        var those = rows.stream().filter(it -> decided(it) == decided).toList();
        var where = new ArrayList<IncidentId>();
        var details = new ArrayList<Sentence>();
        for (var row : those) {
            var troubles = DeathCells.troubles(row);
            if (!troubles.isEmpty()) {
                where.add(row.incident());
                details.add(trouble(row, troubles.getFirst()));
            }
        }
        var sentence = Sentence.of(where.isEmpty() ? key : key + "-not", "" + those.size(), "" + where.size());
        return new Check(sentence, where.isEmpty(), decided, where, details);
    }

    /** A decision that says what stands; an accepted disagreement does not. */
    private static boolean decided(Row row) {
        var outcome = row.cell(Column.FATALITIES_OUTCOME).value();
        return outcome.equals("stands") || outcome.equals("range");
    }

    private static Sentence trouble(Row row, Sentence trouble) {
        return Sentence.of(
                "datasets.trouble",
                row.cell(Column.PLACE).value(),
                row.cell(Column.DATE_START).value(),
                trouble.within(),
                DeathCells.sum(row));
    }

    /** METHODS U2: low, best and high in this order, where they are there; in a total over incidents they need not be (U7). */
    private static boolean runsUpwards(Row row) {
        for (var attribute : Attribute.values()) {
            if (attribute.counted() && !DeathCells.aggregate(row)) {
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
