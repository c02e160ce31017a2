package org.corroborate.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Compared;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.QueueRepository.Years;
import org.corroborate.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the state of an incident's conflicts off decisions and claims, whenever one of these changed. */
@Component
class Settling {

    private final Conflicts conflicts;
    private final Incidents incidents;
    private final DecisionsRepository decisions;
    private final QueueRepository queue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            Conflicts conflicts,
            Incidents incidents,
            DecisionsRepository decisions,
            QueueRepository queue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conflicts = conflicts;
        this.incidents = incidents;
        this.decisions = decisions;
        this.queue = queue;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(Compared compared) {
        var found = settle(compared.incident());
        compared.conflicts().stream().filter(it -> !found.contains(it)).forEach(queue::gone);
    }

    /** The conflicts found in the incident. */
    Set<ConflictId> settle(IncidentId incident) {
        var found = conflicts.of(incident);
        if (found.isEmpty()) {
            return Set.of();
        }
        var ids = found.stream().map(Conflict::id).collect(toSet());
        var newest = decisions.newest(ids);
        var there = decisions.decided(newest.values().stream().map(Decision::id).toList());
        var claims = claims(incident);
        var siblings = found.stream().collect(groupingBy(Conflict::attribute));
        for (var it : found) {
            var decision = Optional.ofNullable(newest.get(it.id()));
            var against = decision.flatMap(held -> Contradiction.of(
                    held.outcome(),
                    it,
                    there.getOrDefault(held.id(), Set.of()),
                    siblings.getOrDefault(it.attribute(), List.of()),
                    claims));
            keep(it, decision, against);
        }
        return ids;
    }

    private Map<ClaimId, Claim> claims(IncidentId incident) {
        return Contradiction.byId(incidents.reports(incident).stream()
                .flatMap(it -> it.claims().stream())
                .toList());
    }

    private void keep(Conflict it, Optional<Decision> decision, Optional<ClaimId> against) {
        var state = against.isPresent()
                ? ConflictState.OPEN
                : decision.map(held -> ConflictState.of(held.outcome())).orElse(ConflictState.OPEN);
        queue.save(it, conflicts.foundAt(it.id()), years(it.incident()), state, against.isPresent());
        against.ifPresent(claim -> decision.ifPresent(held -> reopen(it, held, claim)));
    }

    private Optional<Years> years(IncidentId incident) {
        return incidents
                .incident(incident)
                .when()
                .map(it -> new Years(it.from().getYear(), it.to().getYear()));
    }

    private void reopen(Conflict it, Decision held, ClaimId claim) {
        var known = decisions.reopenings(List.of(it.id())).stream()
                .anyMatch(one -> one.decision().equals(held.id()) && one.claim().equals(claim));
        if (!known) {
            var now = clock.instant();
            decisions.add(new Reopening(it.id(), held.id(), claim, now));
            events.publishEvent(new ConflictReopened(
                    held,
                    new Subject("claim", claim.value().toString()),
                    new Subject("incident", it.incident().value().toString()),
                    now));
        }
    }
}
