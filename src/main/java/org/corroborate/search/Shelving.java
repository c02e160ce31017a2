package org.corroborate.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.ClaimState;
import org.corroborate.review.Review;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Source;
import org.springframework.stereotype.Component;

/** Puts things into the index as they are now, asking each module for its part. */
@Component
class Shelving {

    private final Documents documents;
    private final Claims claims;
    private final Incidents incidents;
    private final Conflicts conflicts;
    private final Review review;

    Shelving(Documents documents, Claims claims, Incidents incidents, Conflicts conflicts, Review review) {
        this.documents = documents;
        this.claims = claims;
        this.incidents = incidents;
        this.conflicts = conflicts;
        this.review = review;
    }

    List<DocumentId> allDocuments() {
        return documents.all().stream()
                .map(org.corroborate.sources.Document::id)
                .toList();
    }

    List<Incident> allIncidents() {
        return incidents.all();
    }

    void put(Stale stale, WordIndex into) throws IOException {
        for (var id : stale.documents) {
            putDocument(id, into);
        }
        putClaims(stale.claims, into);
        for (var document : stale.linked) {
            stale.incidents.addAll(incidents.of(document));
        }
        for (var id : stale.incidents) {
            putIncident(id, into);
        }
        for (var id : stale.conflicts) {
            putDecision(id, into);
        }
    }

    /** A document and every claim in its newest text. */
    private void putDocument(DocumentId id, WordIndex into) throws IOException {
        var document = documents.document(id);
        var source = document.source().flatMap(documents::source).map(Source::name);
        var text = documents.text(id);
        var said = text.map(it -> claims.in(it.id())).orElse(List.of());
        var states = text.map(it -> review.states(it.id())).orElse(Map.of());
        var mentions = new HashMap<MentionId, List<Claim>>();
        said.forEach(it ->
                mentions.computeIfAbsent(it.mention(), _ -> new ArrayList<>()).add(it));
        var things = new ArrayList<Document>();
        things.add(Things.document(document, text, source, said));
        for (var claim : said) {
            things.add(Things.claim(
                    claim,
                    id.value(),
                    source,
                    states.getOrDefault(claim.id(), ClaimState.PROPOSED),
                    mentions.getOrDefault(claim.mention(), List.of())));
        }
        into.remove(Fields.DOCUMENT, id.value().toString());
        into.add(things);
    }

    private void putClaims(Collection<ClaimId> ids, WordIndex into) throws IOException {
        for (var id : ids) {
            var claim = claims.claim(id);
            var text = documents.text(claim.quote().text());
            if (documents.text(text.document()).map(DocumentText::id).equals(Optional.of(text.id()))) {
                var document = documents.document(text.document());
                var source = document.source().flatMap(documents::source).map(Source::name);
                into.put(
                        Things.key(HitKind.CLAIM, id.value()),
                        Things.claim(
                                claim, document.id().value(), source, review.state(id), claims.of(claim.mention())));
            }
        }
    }

    void putIncident(Incident incident, WordIndex into) throws IOException {
        into.put(Things.key(HitKind.INCIDENT, incident.id().value()), Things.incident(incident));
    }

    /** An incident that lives on in another one, or that no mention is in any more, is found no longer. */
    private void putIncident(IncidentId id, WordIndex into) throws IOException {
        var here = incident(id)
                .filter(_ -> incidents.nowPartOf(id).isEmpty()
                        && !incidents.links(id).isEmpty());
        if (here.isPresent()) {
            putIncident(here.get(), into);
        } else {
            into.remove(Fields.KEY, Things.key(HitKind.INCIDENT, id.value()));
        }
    }

    /** A conflict that stands or was decided; one that is gone without a decision is found no longer. */
    private void putDecision(ConflictId id, WordIndex into) throws IOException {
        var decisions = review.decisions(id);
        var conflict = conflicts.conflict(id);
        if (decisions.isEmpty() && !conflicts.found(id)) {
            into.remove(Fields.KEY, Things.key(HitKind.DECISION, id.value()));
            return;
        }
        into.put(
                Things.key(HitKind.DECISION, id.value()),
                Things.decision(conflict, decisions, review.state(id), incident(conflict.incident())));
    }

    private Optional<Incident> incident(IncidentId id) {
        try {
            return Optional.of(incidents.incident(id));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }
}
