package org.corroborate.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corroborate.review.Headway;
import org.corroborate.review.Headways;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Source;
import org.springframework.stereotype.Component;

/** The facts of a page of documents, asked of the modules for all of them at once. */
@Component
class Survey {

    private final Documents documents;
    private final Headways headways;

    Survey(Documents documents, Headways headways) {
        this.documents = documents;
        this.headways = headways;
    }

    Map<DocumentId, DocumentFacts> of(Collection<Document> page) {
        var ids = page.stream().map(Document::id).toList();
        var headway = headways.of(ids);
        var copies = documents.nearCopies(ids);
        var sources = documents.sources(
                page.stream().flatMap(it -> it.source().stream()).distinct().toList());
        return page.stream()
                .collect(Collectors.toMap(
                        Document::id,
                        it -> new DocumentFacts(
                                it.source().map(sources::get).map(Source::name),
                                headway.getOrDefault(it.id(), Headway.none(it.id())),
                                Optional.ofNullable(copies.get(it.id())))));
    }

    DocumentFacts of(Document document) {
        return of(List.of(document)).values().iterator().next();
    }
}
