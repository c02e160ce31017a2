package org.corroborate.review;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.corroborate.accounts.Accounts;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a decision about a conflict, unless somebody was faster. */
@Component
class Deciding {

    private final Conflicts conflicts;
    private final Incidents incidents;
    private final DecisionsRepository decisions;
    private final TakenBackRepository back;
    private final QueueRepository queue;
    private final Settling settling;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(
            Conflicts conflicts,
            Incidents incidents,
            DecisionsRepository decisions,
            TakenBackRepository back,
            QueueRepository queue,
            Settling settling,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conflicts = conflicts;
        this.incidents = incidents;
        this.decisions = decisions;
        this.back = back;
        this.queue = queue;
        this.settling = settling;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    Decision decide(
            ConflictId id,
            Outcome outcome,
            Optional<MethodName> method,
            String reason,
            Optional<DecisionId> seen,
            AccountId by) {
        var conflict = conflicts.conflict(id);
        check(conflict, outcome, reason);
        var before = queue.lock(id).map(QueueRepository.Standing::state).orElse(ConflictState.OPEN);
        var earlier = decisions.of(id);
        var newest = earlier.isEmpty() ? Optional.<Decision>empty() : Optional.of(earlier.getLast());
        if (!newest.map(Decision::id).equals(seen)) {
            throw newest.map(it -> (Refusal) new Overtaken(it, accounts.nameOf(it.by())))
                    .orElseGet(() -> new Refusal("review.never-decided"));
        }
        var decision =
                new Decision(DecisionId.create(), id, outcome, method, reason.strip(), by, clock.instant(), seen);
        decisions.add(decision, back.places(id), there(conflict));
        settling.settle(conflict.incident());
        events.publishEvent(new DecisionMade(decision, conflict, before, state(id)));
        return decision;
    }

    /** The decision stays; what stood before it stands again. */
    void takeBack(Decision decision) {
        var conflict = conflicts.conflict(decision.conflict());
        var before =
                queue.lock(conflict.id()).map(QueueRepository.Standing::state).orElse(ConflictState.OPEN);
        var standing = decisions.of(conflict.id());
        if (!standing.isEmpty() && !standing.getLast().equals(decision)) {
            throw new Overtaken(
                    standing.getLast(), accounts.nameOf(standing.getLast().by()));
        }
        var now = clock.instant();
        back.add(decision, now);
        settling.settle(conflict.incident());
        events.publishEvent(new DecisionTakenBack(decision, conflict, before, state(conflict.id()), now));
    }

    private ConflictState state(ConflictId id) {
        return queue.standing(id).map(QueueRepository.Standing::state).orElse(ConflictState.OPEN);
    }

    /** All claims about the attribute that stand in the incident now: whoever decides has them before the eyes. */
    private Set<ClaimId> there(Conflict conflict) {
        var there = new HashSet<>(conflict.claims());
        there.addAll(incidents.reports(conflict.incident()).stream()
                .flatMap(it -> it.claims().stream())
                .filter(it -> it.attribute() == conflict.attribute())
                .map(Claim::id)
                .collect(toSet()));
        return there;
    }

    private void check(Conflict conflict, Outcome outcome, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("review.reason-needed");
        }
        if (!conflicts.found(conflict.id())) {
            throw new Refusal("review.conflict-gone");
        }
        if (outcome instanceof Outcome.Stands it && !conflict.claims().contains(it.claim())) {
            throw new Refusal("review.claim-not-in-it");
        }
        if (outcome instanceof Outcome.Range && !conflict.attribute().counted()) {
            throw new Refusal("review.range-of-figures");
        }
    }
}
