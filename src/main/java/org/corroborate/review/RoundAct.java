package org.corroborate.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/**
 * Something done in a round of second coding. While it is blind the trail says that a claim was coded, but not how: the
 * hash of all of it stands there when the coder has finished.
 */
record RoundAct(
        String act, RoundId round, Optional<ClaimId> claim, Map<String, String> said, AccountId person, Instant at)
        implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(person);
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject("round", round.value().toString()));
        claim.ifPresent(it -> subjects.add(new Subject("claim", it.value().toString())));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(said);
    }
}
