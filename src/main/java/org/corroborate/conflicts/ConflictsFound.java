package org.corroborate.conflicts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** Comparing found conflicts that were not there before, or that are there no longer. */
public record ConflictsFound(IncidentId incident, List<ConflictId> found, List<ConflictId> gone, Instant at)
        implements AuditedEvent {

    public ConflictsFound {
        found = List.copyOf(found);
        gone = List.copyOf(gone);
    }

    @Override
    public Agent by() {
        return new Agent.Job("comparing", Conflicts.COMPARING_VERSION);
    }

    @Override
    public String act() {
        return found.isEmpty() ? "conflicts gone" : "conflicts found";
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<Subject>();
        found.forEach(it -> subjects.add(new Subject("conflict", it.value().toString())));
        gone.forEach(it -> subjects.add(new Subject("conflict", it.value().toString())));
        subjects.add(new Subject("incident", incident.value().toString()));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("found", "" + found.size(), "gone", "" + gone.size()));
    }
}
