package org.corroborate.datasets;

import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.audit.Audit;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Freezes what is held now. */
@Component
class Freezing {

    static final String SUMS = "SHA256SUMS";

    private final Gathering gathering;
    private final ReleasesRepository releases;
    private final Incidents incidents;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Freezing(
            Gathering gathering,
            ReleasesRepository releases,
            Incidents incidents,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gathering = gathering;
        this.releases = releases;
        this.incidents = incidents;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Release freeze(MethodName method, List<Row> before, AccountId by) {
        var rows = gathering.rows(method);
        refuse(rows);
        var now = clock.instant();
        var number = releases.nextNumber();
        var head = audit.head().toString();
        var citations = rows.stream().mapToInt(Row::citations).sum();
        var files = files(rows, method, Changes.between(before, rows, incidents::nowPartOf));
        files.put("release.json", Colophon.of(number, now.toString(), method, rows.size(), citations, head));
        var sums = Colophon.sums(files);
        var release =
                new Release(ReleaseId.create(), number, now, by, method, rows.size(), citations, Hash.of(sums), head);
        releases.add(release);
        keep(release.id(), files, sums);
        rows.forEach(it -> releases.add(release.id(), it));
        events.publishEvent(new ReleaseFrozen(release));
        return release;
    }

    private static void refuse(List<Row> rows) {
        if (rows.isEmpty()) {
            throw new Refusal("datasets.nothing-to-freeze");
        }
        Checks.of(rows).stream()
                .filter(it -> it.stops() && !it.holds())
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal(it.refusal());
                });
    }

    private SortedMap<String, byte[]> files(List<Row> rows, MethodName method, List<Change> changes) {
        var files = new TreeMap<String, byte[]>();
        files.put("rows.csv", RowsCsv.of(rows));
        files.put("rows.json", RowsJson.of(rows));
        files.put("citations.jsonl", CitationLines.of(rows));
        files.put("claims.csv", ClaimsCsv.of(gathering.whole(rows), gathering.citations()));
        files.put("changes.csv", ChangesCsv.of(changes));
        files.put(
                "codebook.md",
                Codebook.of(
                        method,
                        List.of(
                                "rows.csv",
                                "rows.json",
                                "citations.jsonl",
                                "claims.csv",
                                "changes.csv",
                                "release.json")));
        return files;
    }

    private void keep(ReleaseId release, SortedMap<String, byte[]> files, byte[] sums) {
        var place = 0;
        for (var file : files.entrySet()) {
            keep(release, place++, file.getKey(), file.getValue());
        }
        keep(release, place, SUMS, sums);
    }

    private void keep(ReleaseId release, int place, String name, byte[] bytes) {
        releases.add(release, place, new ReleaseFile(name, mediaType(name), bytes.length, Hash.of(bytes)), bytes);
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            case "jsonl" -> "application/jsonl";
            case "md" -> "text/markdown";
            default -> "text/plain";
        };
    }
}
