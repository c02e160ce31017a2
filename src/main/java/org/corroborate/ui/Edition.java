package org.corroborate.ui;

import java.util.List;
import java.util.Optional;
import org.corroborate.conflicts.MethodName;
import org.corroborate.datasets.Change;
import org.corroborate.datasets.Check;
import org.corroborate.datasets.Release;
import org.corroborate.datasets.Releases;
import org.corroborate.datasets.Row;
import org.corroborate.incidents.IncidentId;

/** A release as Datasets shows it: frozen, or the next one as it would be now. */
record Edition(Optional<Release> release, MethodName method, List<Row> rows, List<Change> changes, List<Check> checks) {

    static Edition draft(Releases releases, MethodName method) {
        var rows = releases.preview(method);
        return new Edition(Optional.empty(), method, rows, releases.changes(rows), releases.checks(rows));
    }

    static Edition frozen(Releases releases, Release release) {
        return new Edition(
                Optional.of(release),
                release.method(),
                releases.rows(release.id()),
                releases.changesIn(release.id()),
                List.of());
    }

    boolean draft() {
        return release.isEmpty();
    }

    int citations() {
        return rows.stream().mapToInt(Row::citations).sum();
    }

    Optional<Row> row(IncidentId incident) {
        return rows.stream().filter(it -> it.incident().equals(incident)).findFirst();
    }

    /** Whether a check forbids freezing. */
    boolean stopped() {
        return rows.isEmpty() || checks.stream().anyMatch(it -> it.stops() && !it.holds());
    }
}
