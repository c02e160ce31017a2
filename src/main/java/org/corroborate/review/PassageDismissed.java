package org.corroborate.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.corroborate.sources.TextId;

/** A person said that there is no claim in a passage, or took that back. */
record PassageDismissed(TextId text, Act.Span span, boolean back, Agent by, Instant at) implements AuditedEvent {

    @Override
    public String act() {
        return back ? "act taken back" : "passage dismissed";
    }

    @Override
    public List<Subject> about() {
        return List.of(new Subject("text", text.value().toString()));
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "start",
                "" + span.start(),
                "end",
                "" + span.end(),
                "before",
                back ? "dismissed" : "unread",
                "after",
                back ? "unread" : "dismissed"));
    }
}
