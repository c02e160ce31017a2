package org.corroborate.datasets;

import java.util.List;

/** {@code changes.csv}: what changed since the release before, one line a cell; also the list of ids that are gone. */
final class ChangesCsv {

    private ChangesCsv() {}

    static byte[] of(List<Change> changes) {
        var csv = new Csv();
        csv.line(List.of("change", "event_id", "column", "before", "after", "into"));
        for (var change : changes) {
            var id = change.incident().value().toString();
            switch (change) {
                case Change.Changed it ->
                    it.columns()
                            .forEach(column -> csv.line(List.of(
                                    "changed",
                                    id,
                                    column.code(),
                                    it.before().cell(column).value(),
                                    it.after().cell(column).value(),
                                    "")));
                case Change.Added _ -> csv.line(List.of("added", id, "", "", "", ""));
                case Change.Merged it ->
                    csv.line(List.of("merged", id, "", "", "", it.into().value().toString()));
                case Change.Withdrawn _ -> csv.line(List.of("withdrawn", id, "", "", "", ""));
            }
        }
        return csv.bytes();
    }
}
