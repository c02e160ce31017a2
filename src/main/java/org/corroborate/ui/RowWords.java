package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.datasets.Cell;
import org.corroborate.datasets.Column;
import org.corroborate.datasets.Row;

/** A row of the dataset in a few words. */
final class RowWords {

    private RowWords() {}

    /** "Bandiagara, 25 Feb 2021". */
    static String title(Row row) {
        var place = Stream.of(Column.PLACE, Column.CERCLE, Column.REGION)
                .map(column -> row.cell(column).value())
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse(say("datasets.no-place"));
        return place + ", " + day(row);
    }

    /** "armed clash · Mopti". */
    static String facts(Row row) {
        return Stream.of(type(row), row.cell(Column.REGION).value())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /**
     * "8 · 9 · 9": low, best and high; a dash where there is no such bound; one number where it is
     * the only one, nothing without any.
     */
    static String figures(Row row, Attribute counted) {
        var bounds = Stream.of(row.low(counted), row.best(counted), row.high(counted))
                .map(Cell::value)
                .map(it -> it.isEmpty() ? it : Shown.number(Long.parseLong(it)))
                .toList();
        if (bounds.stream().allMatch(String::isEmpty)) {
            return "";
        }
        var best = bounds.get(1);
        var alone = bounds.stream().allMatch(it -> it.isEmpty() || it.equals(best));
        return alone ? best : bounds.stream().map(it -> it.isEmpty() ? "–" : it).collect(Collectors.joining(" · "));
    }

    private static String type(Row row) {
        var code = row.cell(Column.EVENT_TYPE).value();
        return Words.sayOr("claims.type-" + code, code);
    }

    private static String day(Row row) {
        var from = row.cell(Column.DATE_START).value();
        try {
            var day = LocalDate.parse(from);
            return switch (row.cell(Column.DATE_PRECISION).value()) {
                case "month" -> Shown.month(day);
                case "year" -> String.valueOf(day.getYear());
                default -> Shown.day(day);
            };
        } catch (DateTimeException unknown) {
            return say("datasets.no-day");
        }
    }
}
