package org.corroborate.datasets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Decision;
import org.corroborate.review.Review;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Component;

/** Gathers what rows are made of, and makes them. */
@Component
class Gathering {

    /** Incidents that are read at once. */
    private static final int BATCH = 250;

    private final Incidents incidents;
    private final Conflicts conflicts;
    private final Review review;
    private final Documents documents;

    Gathering(Incidents incidents, Conflicts conflicts, Review review, Documents documents) {
        this.incidents = incidents;
        this.conflicts = conflicts;
        this.review = review;
        this.documents = documents;
    }

    /** An incident as the long table of claims has it: with every claim, those set aside too. */
    record Whole(Incident incident, List<Report> reports, Map<ClaimId, ClaimState> states) {}

    List<Row> rows(MethodName method) {
        var citations = citations();
        var states = new States();
        return batches(inOrder())
                .flatMap(batch -> materials(batch, states).stream())
                .filter(RowMaker::makesRow)
                .map(it -> RowMaker.row(it, method, citations))
                .toList();
    }

    List<Whole> whole(List<Row> rows) {
        var ids = new HashSet<>(rows.stream().map(Row::incident).toList());
        var states = new States();
        return batches(inOrder().stream().filter(it -> ids.contains(it.id())).toList())
                .flatMap(batch -> wholes(batch, states))
                .toList();
    }

    private Stream<Whole> wholes(List<Incident> batch, States states) {
        var reports = incidents.allReports(batch.stream().map(Incident::id).toList());
        return batch.stream().map(it -> new Whole(it, of(reports, it.id()), states.of(of(reports, it.id()))));
    }

    Citations citations() {
        return new Citations(documents);
    }

    private static Stream<List<Incident>> batches(List<Incident> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + BATCH)));
    }

    /** The earliest day first; what has none comes last. */
    private List<Incident> inOrder() {
        return incidents.all().stream()
                .sorted(Comparator.comparing((Incident it) ->
                                it.when().map(when -> when.from().toString()).orElse("9999"))
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    private List<Material> materials(List<Incident> batch, States states) {
        var ids = batch.stream().map(Incident::id).toList();
        var reports = incidents.reports(ids);
        var found = conflicts.of(ids);
        var conflictIds =
                found.values().stream().flatMap(List::stream).map(Conflict::id).toList();
        var conflictStates = review.conflictStates(conflictIds);
        var decisions = review.newestDecisions(conflictIds);
        var claims = reports.values().stream()
                .flatMap(List::stream)
                .flatMap(it -> it.claims().stream())
                .map(Claim::id)
                .toList();
        var judges = review.judgedBy(claims);
        return batch.stream()
                .map(it -> material(
                        it, of(reports, it.id()), of(found, it.id()), conflictStates, decisions, judges, states))
                .toList();
    }

    private Material material(
            Incident incident,
            List<Report> reports,
            List<Conflict> found,
            Map<ConflictId, ConflictState> conflictStates,
            Map<ConflictId, Decision> decisions,
            Map<ClaimId, Set<AccountId>> judges,
            States states) {
        var held = new HashMap<ConflictId, Decision>();
        found.forEach(it -> Optional.ofNullable(decisions.get(it.id())).ifPresent(one -> held.put(it.id(), one)));
        var people = new HashSet<AccountId>();
        held.values().forEach(it -> people.add(it.by()));
        reports.stream()
                .flatMap(it -> it.claims().stream())
                .forEach(it -> people.addAll(judges.getOrDefault(it.id(), Set.of())));
        return new Material(
                incident,
                reports,
                incidents.voices(reports),
                found,
                conflictStates,
                held,
                states.of(reports),
                people.size());
    }

    private static <T> List<T> of(Map<IncidentId, List<T>> all, IncidentId incident) {
        return all.getOrDefault(incident, List.of());
    }

    /** The states of claims, asked for once a text. */
    private final class States {

        private final Map<TextId, Map<ClaimId, ClaimState>> byText = new HashMap<>();

        Map<ClaimId, ClaimState> of(List<Report> reports) {
            var states = new HashMap<ClaimId, ClaimState>();
            for (var report : reports) {
                var ofText = byText.computeIfAbsent(report.mention().text(), review::states);
                for (var claim : report.claims()) {
                    Optional.ofNullable(ofText.get(claim.id())).ifPresent(it -> states.put(claim.id(), it));
                }
            }
            return states;
        }
    }
}
