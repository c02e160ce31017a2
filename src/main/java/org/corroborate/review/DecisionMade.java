package org.corroborate.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.conflicts.Conflict;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** A person decided a conflict. */
public record DecisionMade(Decision decision, Conflict conflict, ConflictState before, ConflictState after)
        implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(decision.by());
    }

    @Override
    public Instant at() {
        return decision.at();
    }

    @Override
    public String act() {
        return "decided";
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject("conflict", conflict.id().value().toString()));
        subjects.add(new Subject("incident", conflict.incident().value().toString()));
        subjects.add(new Subject("decision", decision.id().value().toString()));
        conflict.claims()
                .forEach(it -> subjects.add(new Subject("claim", it.value().toString())));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("attribute", conflict.attribute().code());
        facts.put("before", before.name().toLowerCase(java.util.Locale.ROOT));
        facts.put("after", after.name().toLowerCase(java.util.Locale.ROOT));
        facts.put("outcome", decision.outcome().code().toLowerCase(java.util.Locale.ROOT));
        facts.put("reason", decision.reason());
        decision.method().ifPresent(it -> facts.put("method", it.name() + " " + it.version()));
        switch (decision.outcome()) {
            case Outcome.Stands it -> facts.put("stands", it.claim().value().toString());
            case Outcome.Range it -> facts.put("range", it.low() + " " + it.best() + " " + it.high());
            case Outcome.Disagreement _, Outcome.NotAConflict _, Outcome.Waiting _ -> {}
        }
        return facts;
    }
}
