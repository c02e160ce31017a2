package org.corroborate.claims;

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

/** An extractor proposed claims in a document's text. */
public record ClaimsProposed(DocumentId document, TextId text, int mentions, int claims, Agent by, Instant at)
        implements AuditedEvent {

    @Override
    public String act() {
        return "claims proposed";
    }

    @Override
    public List<Subject> about() {
        return List.of(document.subject(), new Subject("text", text.value().toString()));
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("mentions", String.valueOf(mentions), "claims", String.valueOf(claims)));
    }
}
