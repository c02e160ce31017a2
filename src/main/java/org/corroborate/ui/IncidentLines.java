package org.corroborate.ui;

import java.util.Optional;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.Incidents;
import org.corroborate.incidents.Report;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.springframework.stereotype.Component;

/** Says for a mention in which incident it is, and which other documents tell of it. */
@Component
class IncidentLines {

    private final Incidents incidents;
    private final Documents documents;

    IncidentLines(Incidents incidents, Documents documents) {
        this.incidents = incidents;
        this.documents = documents;
    }

    Optional<IncidentTold> of(MentionId mention, DocumentId here) {
        return incidents.of(mention).map(id -> {
            var reports = incidents.reports(id);
            var others = reports.stream()
                    .map(Report::document)
                    .distinct()
                    .filter(document -> !document.equals(here))
                    .map(documents::document)
                    .toList();
            var voices = reports.stream().map(Report::voice).distinct().count();
            return new IncidentTold(incidents.incident(id), others, Math.toIntExact(voices));
        });
    }
}
