package org.corroborate.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** A person settled a question, or opened it again. */
record QuestionSettled(Note question, Settling settling) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(settling.by());
    }

    @Override
    public Instant at() {
        return settling.at();
    }

    @Override
    public String act() {
        return settling.settled() ? "question settled" : "question opened again";
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<>(question.about());
        subjects.add(new Subject("note", question.id().value().toString()));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "before", settling.settled() ? "open" : "settled", "after", settling.settled() ? "settled" : "open"));
    }
}
