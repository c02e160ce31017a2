package org.corroborate.claims;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;

/** Somebody marked a passage that reports one incident. */
public record MentionAdded(Mention mention, DocumentId document, AccountId account, Instant at)
        implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(account);
    }

    @Override
    public String act() {
        return "mention added";
    }

    @Override
    public List<Subject> about() {
        return List.of(new Subject("mention", mention.id().value().toString()), document.subject());
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("start", String.valueOf(mention.start()), "end", String.valueOf(mention.end())));
    }
}
