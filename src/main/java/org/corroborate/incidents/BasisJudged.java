package org.corroborate.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/**
 * A person said whose words a claim passes on.
 *
 * @param before the agency it rested on until then; empty for none
 * @param after the agency; empty for a source of its own
 */
public record BasisJudged(
        ClaimId claim, IncidentId incident, String before, String after, String reason, AccountId account, Instant at)
        implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(account);
    }

    @Override
    public String act() {
        return "voice judged";
    }

    @Override
    public List<Subject> about() {
        return List.of(
                new Subject("claim", claim.value().toString()),
                new Subject("incident", incident.value().toString()));
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("before", named(before), "after", named(after), "reason", reason));
    }

    private static String named(String agency) {
        return agency.isEmpty() ? "a source of its own" : agency;
    }
}
