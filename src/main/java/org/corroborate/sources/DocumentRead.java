package org.corroborate.sources;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/**
 * A reader made a text of a document's bytes.
 *
 * @param changed whether a text was added; not where the document was read again and gave the same characters
 */
public record DocumentRead(DocumentText text, boolean changed, Instant at) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Job(text.reader(), text.readerVersion());
    }

    @Override
    public String act() {
        return changed ? "document read" : "document read, same text";
    }

    @Override
    public List<Subject> about() {
        return List.of(
                text.document().subject(), new Subject("text", text.id().value().toString()));
    }

    @Override
    public SortedMap<String, String> facts() {
        var characters = text.content().codePointCount(0, text.content().length());
        return new TreeMap<>(Map.of("characters", String.valueOf(characters)));
    }
}
