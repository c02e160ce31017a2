package org.corroborate.tables;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;

/** The rows of a table were taken, as a person had said. */
public record RowsTaken(DocumentId document, TextId text, TableReport report, Instant at) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Job(RowTaking.NAME, RowTaking.VERSION);
    }

    @Override
    public String act() {
        return "rows taken";
    }

    @Override
    public List<Subject> about() {
        return List.of(document.subject(), new Subject("text", text.value().toString()));
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "dataset", report.dataset(),
                "added", String.valueOf(report.added()),
                "changed", String.valueOf(report.changed()),
                "unchanged", String.valueOf(report.unchanged()),
                "refused", String.valueOf(report.refused().size())));
    }
}
