package org.corroborate.datasets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.Report;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Decision;

/**
 * Everything a row is made of.
 *
 * @param reports the mentions with the claims that stand
 * @param voices how many of the documents are independent
 * @param decisions the newest decision of each conflict that has one
 * @param acted how many people judged something here
 */
record Material(
        Incident incident,
        List<Report> reports,
        long voices,
        List<Conflict> conflicts,
        Map<ConflictId, ConflictState> conflictStates,
        Map<ConflictId, Decision> decisions,
        Map<ClaimId, ClaimState> claimStates,
        long acted) {

    List<Claim> claims() {
        return reports.stream().flatMap(it -> it.claims().stream()).toList();
    }

    List<Claim> about(Attribute attribute) {
        return claims().stream().filter(it -> it.attribute() == attribute).toList();
    }

    <T> Stream<T> statements(Class<T> kind) {
        return claims().stream().map(Claim::statement).filter(kind::isInstance).map(kind::cast);
    }

    ConflictState state(Conflict conflict) {
        return conflictStates.getOrDefault(conflict.id(), ConflictState.OPEN);
    }

    Stream<Conflict> in(ConflictState state) {
        return conflicts.stream().filter(it -> state(it) == state);
    }

    boolean open(Attribute attribute) {
        return Stream.of(ConflictState.OPEN, ConflictState.WAITING, ConflictState.DISAGREEMENT)
                .flatMap(this::in)
                .anyMatch(it -> it.attribute() == attribute);
    }

    /** The newest decision in force about an attribute that says what stands. */
    Optional<Decided> decided(Attribute attribute) {
        return decided(attribute, ConflictState.DECIDED);
    }

    /** The newest decision by which the sources' disagreement about an attribute was accepted. */
    Optional<Decided> accepted(Attribute attribute) {
        return decided(attribute, ConflictState.DISAGREEMENT);
    }

    private Optional<Decided> decided(Attribute attribute, ConflictState state) {
        return in(state)
                .filter(it -> it.attribute() == attribute)
                .flatMap(it -> Optional.ofNullable(decisions.get(it.id())).map(held -> new Decided(it, held)).stream())
                .max(java.util.Comparator.comparing(it -> it.decision().at()));
    }

    /** A conflict with the decision that is in force about it. */
    record Decided(Conflict conflict, Decision decision) {}

    Optional<Claim> claim(ClaimId id) {
        return claims().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
