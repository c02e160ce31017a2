package org.corroborate.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentId;

/** Somebody made a claim from words of a text; it may replace another one. */
public record ClaimAdded(Claim claim, DocumentId document, AccountId account) implements AuditedEvent {

    @Override
    public Agent by() {
        return new Agent.Person(account);
    }

    @Override
    public Instant at() {
        return claim.madeAt();
    }

    @Override
    public String act() {
        return claim.replaces().isPresent() ? "claim corrected" : "claim added";
    }

    @Override
    public List<Subject> about() {
        var about = new ArrayList<>(List.of(claim.id().subject()));
        claim.replaces().ifPresent(replaced -> about.add(replaced.subject()));
        about.add(document.subject());
        return about;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of(
                "attribute", claim.attribute().code(),
                "statement", claim.statement().toString(),
                "start", String.valueOf(claim.quote().start()),
                "end", String.valueOf(claim.quote().end())));
    }
}
