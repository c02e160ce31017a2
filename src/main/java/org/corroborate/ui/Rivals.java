package org.corroborate.ui;

import java.util.List;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.sources.Documents;
import org.springframework.stereotype.Component;

/** The claims that one could be in conflict with: about the same attribute of the same incident. */
@Component
class Rivals {

    /** One of them, in words: "003: at least 8, “At least eight soldiers were killed”". */
    record Rival(ClaimId claim, String words) {}

    private final Incidents incidents;
    private final Documents documents;

    Rivals(Incidents incidents, Documents documents) {
        this.incidents = incidents;
        this.documents = documents;
    }

    List<Rival> of(Claim claim) {
        return incidents.of(claim.mention()).stream()
                .flatMap(incident -> incidents.reports(incident).stream())
                .flatMap(report -> report.claims().stream()
                        .filter(other -> other.attribute() == claim.attribute()
                                && !other.id().equals(claim.id()))
                        .map(other -> new Rival(other.id(), words(report, other))))
                .toList();
    }

    private String words(Report report, Claim claim) {
        return "%s: %s, “%s”"
                .formatted(
                        Shown.number(documents.document(report.document())),
                        Phrases.of(claim.statement()),
                        Spot.of(claim).exact().replaceAll("\\s+", " "));
    }
}
