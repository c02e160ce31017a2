package org.corroborate.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Review;
import org.corroborate.shared.AuditedEvent;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentAdvanced;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How far each document is: asked of the modules once, and again after anything was done. */
@Component
class Survey {

    private final Documents documents;
    private final Claims claims;
    private final Review review;
    private final Conflicts conflicts;
    private final Map<DocumentId, DocumentFacts> known = new ConcurrentHashMap<>();

    Survey(Documents documents, Claims claims, Review review, Conflicts conflicts) {
        this.documents = documents;
        this.claims = claims;
        this.review = review;
        this.conflicts = conflicts;
    }

    DocumentFacts of(Document document) {
        var facts = known.get(document.id());
        if (facts == null) {
            facts = ask(document);
            known.put(document.id(), facts);
        }
        return facts;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void somethingWasDone(AuditedEvent event) {
        known.clear();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void aDocumentAdvanced(DocumentAdvanced event) {
        known.clear();
    }

    private DocumentFacts ask(Document document) {
        var source = document.source().flatMap(documents::source).map(Source::name);
        return documents
                .text(document.id())
                .map(text -> read(document, source, text))
                .orElseGet(() -> new DocumentFacts(
                        source, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, Optional.empty()));
    }

    private DocumentFacts read(Document document, Optional<String> source, DocumentText text) {
        var said = claims.in(text.id());
        var days = said.stream()
                .map(Claim::statement)
                .filter(Statement.When.class::isInstance)
                .map(Statement.When.class::cast)
                .toList();
        return new DocumentFacts(
                source,
                Optional.of(review.looked(text.id())),
                days.stream().map(Statement.When::from).min(LocalDate::compareTo),
                days.stream().map(Statement.When::to).max(LocalDate::compareTo),
                claims.mentionsIn(text.id()).size(),
                open(conflicts.about(said.stream().map(Claim::id).toList())),
                documents.nearCopyOf(document.id()));
    }

    private int open(List<Conflict> about) {
        var states = review.conflictStates(about.stream().map(Conflict::id).toList());
        return (int) states.values().stream().filter(ConflictState.OPEN::equals).count();
    }
}
