package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Credits of a table whose column names the source of each row; cells are parted by tabs. */
final class ColumnCredits {

    private static final Pattern HEAD = Pattern.compile(
            "sources?|source name|news source|agency|agence|nom de la source", Pattern.CASE_INSENSITIVE);

    private static final int NONE = -1;

    private ColumnCredits() {}

    static List<Credit> in(String text) {
        var found = new ArrayList<Credit>();
        var column = NONE;
        for (var at = 0; at < text.length(); ) {
            var end = text.indexOf('\n', at);
            var to = end < 0 ? text.length() : end;
            var line = text.substring(at, to);
            var cells = line.split("\t", -1);
            if (cells.length < 2) {
                column = NONE;
            } else if (head(cells) != NONE) {
                column = head(cells);
            } else if (column != NONE && column < cells.length) {
                credit(at, to, cells, column, found);
            }
            at = to + 1;
        }
        return found;
    }

    private static int head(String[] cells) {
        for (var i = 0; i < cells.length; i++) {
            if (HEAD.matcher(cells[i].strip()).matches()) {
                return i;
            }
        }
        return NONE;
    }

    private static void credit(int from, int to, String[] cells, int column, List<Credit> found) {
        var start = from
                + Arrays.stream(cells)
                        .limit(column)
                        .mapToInt(it -> it.length() + 1)
                        .sum();
        LineCredits.sole(cells[column])
                .ifPresent(agency -> found.add(new Credit(agency, from, to, start, cells[column])));
    }
}
