package org.corroborate.datasets;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.review.ClaimState;
import org.corroborate.review.Decision;
import org.corroborate.review.Review;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Component;

/** Gathers what rows are made of, and makes them. */
@Component
class Gathering {

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
        return inOrder().stream()
                .map(it -> material(it, states))
                .filter(RowMaker::makesRow)
                .map(it -> RowMaker.row(it, method, citations))
                .toList();
    }

    List<Whole> whole(List<Row> rows) {
        var ids = new HashSet<>(rows.stream().map(Row::incident).toList());
        var states = new States();
        return inOrder().stream()
                .filter(it -> ids.contains(it.id()))
                .map(it -> new Whole(it, incidents.allReports(it.id()), states.of(incidents.allReports(it.id()))))
                .toList();
    }

    Citations citations() {
        return new Citations(documents);
    }

    /** The earliest day first; what has none comes last. */
    private List<Incident> inOrder() {
        return incidents.all().stream()
                .sorted(Comparator.comparing((Incident it) ->
                                it.when().map(when -> when.from().toString()).orElse("9999"))
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    private Material material(Incident incident, States states) {
        var reports = incidents.reports(incident.id());
        var found = conflicts.of(incident.id());
        var ids = found.stream().map(Conflict::id).toList();
        var decisions = decisions(ids);
        var claims = reports.stream()
                .flatMap(it -> it.claims().stream())
                .map(Claim::id)
                .toList();
        var people = new HashSet<AccountId>(review.judgedBy(claims));
        decisions.values().forEach(it -> people.add(it.by()));
        return new Material(
                incident,
                reports,
                incidents.voices(incident.id()).size(),
                found,
                review.conflictStates(ids),
                decisions,
                states.of(reports),
                people.size());
    }

    private Map<ConflictId, Decision> decisions(List<ConflictId> ids) {
        return ids.stream().flatMap(it -> newest(it).stream()).collect(toMap(Decision::conflict, it -> it));
    }

    private Optional<Decision> newest(ConflictId id) {
        var all = review.decisions(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
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
