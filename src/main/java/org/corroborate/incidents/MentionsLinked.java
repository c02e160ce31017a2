package org.corroborate.incidents;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;

/** The mentions of a document were linked. */
public record MentionsLinked(DocumentId document, int mentions, int incidents, Instant at) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Job("linking", Incidents.LINKING_VERSION);
    }

    @Override
    public String act() {
        return "mentions linked";
    }

    @Override
    public List<Subject> about() {
        return List.of(new Subject("document", document.value().toString()));
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(java.util.Map.of("mentions", "" + mentions, "incidents", "" + incidents));
    }
}
