package org.corroborate.conflicts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** A person marked a conflict. */
public record ConflictMarked(Conflict conflict, String reason, AccountId account, Instant at) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(account);
    }

    @Override
    public String act() {
        return "conflict marked";
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject("conflict", conflict.id().value().toString()));
        subjects.add(new Subject("incident", conflict.incident().value().toString()));
        conflict.claims()
                .forEach(it -> subjects.add(new Subject("claim", it.value().toString())));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("attribute", conflict.attribute().code(), "reason", reason));
    }
}
