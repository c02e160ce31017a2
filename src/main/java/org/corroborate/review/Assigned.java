package org.corroborate.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/**
 * A person took something, gave it back, or had somebody else look at it.
 *
 * @param before the name of who had it
 * @param after the name of who has it now
 */
record Assigned(Assignment assignment, Optional<String> before, Optional<String> after) implements AuditedEvent {

    private static final String FREE = "free";

    @Override
    public Agent by() {
        return new Agent.Person(assignment.by());
    }

    @Override
    public Instant at() {
        return assignment.at();
    }

    @Override
    public String act() {
        return assignment
                .to()
                .map(to -> to.equals(assignment.by()) ? "taken" : "assigned")
                .orElse("given back");
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<>(List.of(assignment.about()));
        assignment.to().map(AccountId::value).ifPresent(it -> subjects.add(new Subject("account", it.toString())));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("before", before.orElse(FREE));
        facts.put("after", after.orElse(FREE));
        return facts;
    }
}
