package org.corroborate.datasets;

import java.util.Arrays;
import java.util.List;

/** {@code rows.csv}: one row an incident. */
final class RowsCsv {

    private RowsCsv() {}

    static byte[] of(List<Row> rows) {
        var csv = new Csv();
        csv.line(Arrays.stream(Column.values()).map(Column::code).toList());
        for (var row : rows) {
            csv.line(Arrays.stream(Column.values())
                    .map(it -> row.cell(it).value())
                    .toList());
        }
        return csv.bytes();
    }
}
