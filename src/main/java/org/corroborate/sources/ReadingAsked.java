package org.corroborate.sources;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** Somebody wants a document read once more. */
public record ReadingAsked(DocumentId document, AccountId account, Instant at) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(account);
    }

    @Override
    public String act() {
        return "reading asked for again";
    }

    @Override
    public List<Subject> about() {
        return List.of(document.subject());
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
