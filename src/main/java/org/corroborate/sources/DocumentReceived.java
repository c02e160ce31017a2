package org.corroborate.sources;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** New bytes were kept as a document. */
public record DocumentReceived(Document document) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(document.receivedBy());
    }

    @Override
    public Instant at() {
        return document.receivedAt();
    }

    @Override
    public String act() {
        return "document received";
    }

    @Override
    public List<Subject> about() {
        return List.of(document.id().subject());
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("number", String.valueOf(document.number()));
        facts.put("file", document.fileName());
        facts.put("size", String.valueOf(document.size()));
        facts.put("sha256", document.sha256());
        facts.put("type", document.mediaType());
        facts.put("title", document.title());
        document.published().ifPresent(day -> facts.put("published", day.toString()));
        return facts;
    }
}
