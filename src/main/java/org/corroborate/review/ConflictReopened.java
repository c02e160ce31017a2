package org.corroborate.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** A later claim contradicts a decision, so the conflict is open again. */
public record ConflictReopened(Decision decision, Subject claim, Subject incident, Instant at) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Job("review", "1");
    }

    @Override
    public String act() {
        return "conflict reopened";
    }

    @Override
    public List<Subject> about() {
        return List.of(
                new Subject("conflict", decision.conflict().value().toString()),
                claim,
                incident,
                new Subject("decision", decision.id().value().toString()));
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "before",
                ConflictState.of(decision.outcome()).name().toLowerCase(java.util.Locale.ROOT),
                "after",
                "open"));
    }
}
