package org.corroborate.datasets;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.corroborate.claims.Attribute;
import org.corroborate.incidents.IncidentId;

/** One incident in the dataset: its cells by column. Columns that are not there are empty. */
public record Row(IncidentId incident, Map<Column, Cell> cells) {

    public Row {
        var inOrder = new EnumMap<Column, Cell>(Column.class);
        inOrder.putAll(cells);
        cells = Collections.unmodifiableMap(inOrder);
    }

    public Cell cell(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }

    public Cell low(Attribute counted) {
        return cell(Column.low(counted));
    }

    public Cell best(Attribute counted) {
        return cell(Column.best(counted));
    }

    public Cell high(Attribute counted) {
        return cell(Column.high(counted));
    }

    /** How many quotes the row leads back to, each counted once per cell. */
    public int citations() {
        return cells.values().stream().mapToInt(cell -> cell.citations().size()).sum();
    }
}
