package org.corroborate.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;

/**
 * A person confirmed, unlinked, merged or split.
 *
 * @param other the incident on the other side; the same one where there is none
 */
public record LinkJudged(
        LinkAct.What what,
        IncidentId incident,
        IncidentId other,
        List<MentionId> mentions,
        String reason,
        AccountId account,
        Instant at)
        implements AuditedEvent {

    public LinkJudged {
        mentions = List.copyOf(mentions);
    }

    @Override
    public Agent by() {
        return new Agent.Person(account);
    }

    @Override
    public String act() {
        return switch (what) {
            case LINKED -> "mentions linked";
            case CONFIRMED -> "link confirmed";
            case UNLINKED -> "mention unlinked";
            case MERGED -> "incidents merged";
            case SPLIT -> "incident split";
        };
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<Subject>();
        subjects.add(subject(incident));
        if (!other.equals(incident)) {
            subjects.add(subject(other));
        }
        mentions.forEach(it -> subjects.add(new Subject("mention", it.value().toString())));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("reason", reason);
        facts.put("before", before());
        facts.put("after", after());
        return facts;
    }

    private String before() {
        return what == LinkAct.What.MERGED ? named(List.of(incident, other)) : named(List.of(incident));
    }

    private String after() {
        return switch (what) {
            case MERGED, CONFIRMED, LINKED -> named(List.of(incident));
            case UNLINKED, SPLIT -> named(List.of(incident, other));
        };
    }

    private static String named(Collection<IncidentId> incidents) {
        return incidents.stream().map(it -> it.value().toString()).collect(Collectors.joining(" "));
    }

    private static Subject subject(IncidentId incident) {
        return new Subject("incident", incident.value().toString());
    }
}
