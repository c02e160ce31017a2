package org.corroborate.incidents;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.ReportsRepository.ReportRow;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Component;

/** Files mentions in the drawers where others find them. */
@Component
class Filing {

    private final Claims claims;
    private final Documents documents;
    private final ReportsRepository repository;
    private final Reports reports;

    Filing(Claims claims, Documents documents, ReportsRepository repository, Reports reports) {
        this.claims = claims;
        this.documents = documents;
        this.repository = repository;
        this.reports = reports;
    }

    /** Keeps the words around new mentions, and files all by their claims as they stand now. */
    void file(Collection<MentionId> mentions) {
        var known = repository.rows(mentions).stream()
                .map(row -> new MentionId(row.mention()))
                .collect(toSet());
        var texts = new HashMap<TextId, DocumentText>();
        for (var id : mentions) {
            if (!known.contains(id)) {
                var mention = claims.mention(id);
                var text = texts.computeIfAbsent(mention.text(), documents::text);
                repository.add(ReportRow.of(
                        mention, text.document(), Passage.around(text.content(), Core.of(mention, claims.of(id)))));
            }
        }
        for (var report : reports.standing(List.copyOf(mentions))) {
            repository.file(report.id(), Drawers.of(report));
        }
    }
}
