package org.corroborate.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text as rows of cells, each with its place in the text (UTF-16 units), so that a claim can quote the very cell. Rows
 * are cut as they are asked for, so that a long table needs room for its text only.
 *
 * @param header the names of the columns, as written
 * @param delimiter what stands between two cells
 * @param headerRow the header's number among the records
 */
public record Grid(List<String> header, char delimiter, int headerRow, String content) {

    private static final char[] DELIMITERS = {'\t', ',', ';', '|'};
    private static final int PROBED = 20;
    private static final int MOST_COLUMNS = 500;

    public Grid {
        header = List.copyOf(header);
    }

    /** What stands in a cell, without quotes and blanks around it; empty cells have no width. */
    public record Cell(int start, int end, String value) {}

    /** A row; {@code number} is that of its record in the file, the header being 1. */
    public record Row(int number, int start, int end, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The text as a table: a header with two names or more, and rows that are as wide; none where it is no table. */
    public static Optional<Grid> of(String content) {
        Optional<Grid> best = Optional.empty();
        for (var delimiter : DELIMITERS) {
            var probe = Records.of(content, delimiter).limit(PROBED).toList();
            var header = header(probe);
            if (header.isPresent()
                    && wide(header.get()) > best.map(it -> it.header.size()).orElse(1)
                    && wide(header.get()) <= MOST_COLUMNS
                    && even(probe, header.get())) {
                var names = header.get().cells().stream().map(Cell::value).toList();
                best = Optional.of(new Grid(names, delimiter, header.get().number(), content));
            }
        }
        return best;
    }

    /** The rows below the header in which something stands. */
    public Stream<Row> rows() {
        return Records.of(content, delimiter)
                .filter(row -> row.number() > headerRow
                        && row.cells().stream().anyMatch(it -> !it.value().isEmpty()));
    }

    /** The first record with more than one name; a sheet's name may stand above it. */
    private static Optional<Row> header(List<Row> records) {
        return records.stream()
                .filter(it -> it.cells().stream()
                                .filter(cell -> !cell.value().isEmpty())
                                .count()
                        > 1)
                .findFirst();
    }

    private static boolean even(List<Row> records, Row header) {
        var after = records.stream()
                .filter(it -> it.number() > header.number() && it.cells().size() > 1)
                .toList();
        var same = after.stream().filter(it -> wide(it) == wide(header)).count();
        return !after.isEmpty() && same * 2 >= after.size();
    }

    private static int wide(Row row) {
        return row.cells().size();
    }
}
