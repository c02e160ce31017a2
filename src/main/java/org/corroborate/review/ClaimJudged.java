package org.corroborate.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.claims.Claim;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.corroborate.sources.TextId;

/**
 * A person judged a claim, or took a judgement back.
 *
 * @param made the claim put in its place, with a correction
 */
record ClaimJudged(
        Act.Kind kind,
        Claim claim,
        Optional<Claim> made,
        ClaimState before,
        ClaimState after,
        TextId text,
        String reason,
        Agent by,
        Instant at)
        implements AuditedEvent {

    @Override
    public String act() {
        return switch (kind) {
            case ACCEPTED -> "claim accepted";
            case REJECTED -> "claim rejected";
            case CORRECTED -> "claim corrected";
            case ADDED -> "claim added";
            case DISMISSED -> "passage dismissed";
            case UNDONE -> "act taken back";
        };
    }

    @Override
    public List<Subject> about() {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject("claim", claim.id().value().toString()));
        made.ifPresent(it -> subjects.add(new Subject("claim", it.id().value().toString())));
        subjects.add(new Subject("text", text.value().toString()));
        return List.copyOf(subjects);
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("attribute", claim.attribute().code());
        facts.put("before", before.name().toLowerCase(java.util.Locale.ROOT));
        facts.put("after", after.name().toLowerCase(java.util.Locale.ROOT));
        facts.put("value", Value.of(claim.statement()));
        made.ifPresent(it -> facts.put("value after", Value.of(it.statement())));
        if (!reason.isEmpty()) {
            facts.put("reason", reason);
        }
        return facts;
    }
}
