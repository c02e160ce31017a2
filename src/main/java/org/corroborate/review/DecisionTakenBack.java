package org.corroborate.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.conflicts.Conflict;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** A person took their own decision back; what stood before it stands again. */
record DecisionTakenBack(Decision decision, Conflict conflict, ConflictState before, ConflictState after, Instant at)
        implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(decision.by());
    }

    @Override
    public String act() {
        return "decision taken back";
    }

    @Override
    public List<Subject> about() {
        return List.of(
                new Subject("conflict", conflict.id().value().toString()),
                new Subject("incident", conflict.incident().value().toString()),
                new Subject("decision", decision.id().value().toString()));
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("attribute", conflict.attribute().code());
        facts.put("before", before.name().toLowerCase(Locale.ROOT));
        facts.put("after", after.name().toLowerCase(Locale.ROOT));
        facts.put("outcome", decision.outcome().code().toLowerCase(Locale.ROOT));
        return facts;
    }
}
