package org.corroborate.datasets;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.IncidentType;
import org.corroborate.conflicts.Dead;
import org.corroborate.conflicts.Deaths;
import org.corroborate.conflicts.Side;
import org.corroborate.shared.Sentence;

/** The dead by side, and what must be true among them (METHODS U3, U4). */
final class DeathCells {

    private static final Map<Side, Column> SIDES =
            Map.of(Side.A, Column.DEATHS_A, Side.B, Column.DEATHS_B, Side.CIVILIANS, Column.DEATHS_CIVILIANS);

    private DeathCells() {}

    /** What no report ascribes to a side is unknown, so that the parts make best; parts beyond best are left for the check. */
    static void fill(Material material, Citations citations, Map<Column, Cell> cells) {
        var dead = Dead.bySide(material.reports());
        var best = number(cells, Column.best(Attribute.FATALITIES));
        if (dead.isEmpty() || best.isEmpty()) {
            return;
        }
        dead.forEach((side, it) -> cells.put(
                Optional.ofNullable(SIDES.get(side)).orElseThrow(),
                new Cell("" + it.number(), citations.of(it.claims(), Optional.empty()))));
        var told = dead.values().stream().mapToInt(Dead::number).sum();
        if (told <= best.getAsInt()) {
            SIDES.values().forEach(column -> cells.putIfAbsent(column, Cell.of("0")));
            cells.put(Column.DEATHS_UNKNOWN, Cell.of("" + (best.getAsInt() - told)));
        }
    }

    /** What does not hold among the dead of a row. */
    static List<Sentence> troubles(Row row) {
        return deaths(row).troubles();
    }

    private static Deaths deaths(Row row) {
        var cells = row.cells();
        return new Deaths(
                number(cells, Column.DEATHS_A),
                number(cells, Column.DEATHS_B),
                number(cells, Column.DEATHS_CIVILIANS),
                number(cells, Column.DEATHS_UNKNOWN),
                number(cells, Column.low(Attribute.FATALITIES)),
                number(cells, Column.best(Attribute.FATALITIES)),
                number(cells, Column.high(Attribute.FATALITIES)),
                row.cell(Column.EVENT_TYPE).value().equals(IncidentType.ATTACK_ON_CIVILIANS.code()),
                aggregate(row));
    }

    /** Whether a row is told only as a total over incidents: more than a month may lie in it. */
    static boolean aggregate(Row row) {
        return row.cell(Column.DATE_PREC_UCDP).value().equals("5");
    }

    /** The sum as a reader can follow it: {@code 9 + 4 + 2}. */
    static String sum(Row row) {
        var parts = new ArrayList<String>();
        Stream.of(Column.DEATHS_A, Column.DEATHS_B, Column.DEATHS_CIVILIANS, Column.DEATHS_UNKNOWN)
                .map(it -> row.cell(it).value())
                .filter(not(String::isEmpty))
                .filter(it -> !it.equals("0"))
                .forEach(parts::add);
        return String.join(" + ", parts);
    }

    private static OptionalInt number(Map<Column, Cell> cells, Column column) {
        var value = cells.getOrDefault(column, Cell.EMPTY).value();
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }
}
