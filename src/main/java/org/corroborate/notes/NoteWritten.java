package org.corroborate.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/**
 * A person wrote a note, a question or an answer.
 *
 * @param reaches those in whose inbox it is
 */
public record NoteWritten(Note note, Set<AccountId> reaches) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(note.by());
    }

    @Override
    public Instant at() {
        return note.at();
    }

    @Override
    public String act() {
        return note.answers().isPresent() ? "answered" : note.question() ? "asked" : "noted";
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<>(note.about());
        subjects.add(new Subject("note", note.id().value().toString()));
        note.named()
                .forEach(it -> subjects.add(new Subject("account", it.value().toString())));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("words", note.words());
        note.answers().ifPresent(it -> facts.put("answers", it.value().toString()));
        return facts;
    }
}
