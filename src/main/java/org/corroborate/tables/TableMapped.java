package org.corroborate.tables;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;

/** A person said what the columns of a table mean; or, without a mapping, that it is to be read as text. */
public record TableMapped(DocumentId document, Optional<Mapping> mapping, AccountId account, Instant at)
        implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(account);
    }

    @Override
    public String act() {
        return mapping.isPresent() ? "table mapped" : "table left as text";
    }

    @Override
    public List<Subject> about() {
        return List.of(document.subject());
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        mapping.ifPresent(it -> {
            facts.put("dataset", it.dataset());
            facts.put("columns", it.roles().toString());
            facts.put("dates", it.dates().name());
        });
        return facts;
    }
}
