package org.corroborate.datasets;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/** A release was frozen. */
public record ReleaseFrozen(Release release) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(release.by());
    }

    @Override
    public Instant at() {
        return release.frozenAt();
    }

    @Override
    public String act() {
        return "release frozen";
    }

    @Override
    public List<Subject> about() {
        return List.of(new Subject("release", "" + release.number()));
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "method",
                release.method().name() + " " + release.method().version(),
                "rows",
                "" + release.rows(),
                "citations",
                "" + release.citations(),
                "sha256",
                release.sha256(),
                "audit head",
                release.auditHead()));
    }
}
