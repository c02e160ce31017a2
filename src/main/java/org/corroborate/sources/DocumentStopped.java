package org.corroborate.sources;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Sentence;
import org.corroborate.shared.Subject;

/** A document goes no further than a stage: it cannot be read, a step failed for good, or somebody stopped it. */
public record DocumentStopped(DocumentId document, Stage reached, Sentence why, Agent by, Instant at)
        implements AuditedEvent {

    @Override
    public String act() {
        return switch (by) {
            case Agent.Person _ -> "document stopped";
            case Agent.Job _ -> reached == Stage.KEPT ? "document not read" : "document failed";
        };
    }

    @Override
    public List<Subject> about() {
        return List.of(document.subject());
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("reached", reached.name().toLowerCase(Locale.ROOT), "why", why.in(Locale.ENGLISH)));
    }
}
