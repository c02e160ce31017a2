package org.corroborate.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corroborate.review.Headway;
import org.corroborate.review.Headways;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.ui.DocumentsAddress.Part;

/** The documents of one part of the list, by number, fetched as they come into view. */
@SpringComponent
class DocumentShelf {

    private final Documents documents;
    private final Headways headways;

    DocumentShelf(Documents documents, Headways headways) {
        this.documents = documents;
        this.headways = headways;
    }

    int count(Part part) {
        return narrowed(part).map(headways::count).orElseGet(documents::count);
    }

    List<Document> page(Part part, int offset, int limit) {
        return narrowed(part)
                .map(it -> inOrder(headways.page(it, offset, limit)))
                .orElseGet(() -> documents.page(offset, limit));
    }

    int place(Part part, Document document) {
        return narrowed(part).map(it -> headways.place(it, document)).orElse(document.number());
    }

    /** The one so many places further on, where there is one. */
    Optional<Document> beside(Part part, Document document, int by) {
        var place = place(part, document) + by;
        return place < 0 ? Optional.empty() : page(part, place, 1).stream().findFirst();
    }

    /** Copies count with what they are copies of. */
    int voices() {
        return documents.count() - documents.copies();
    }

    private List<Document> inOrder(List<DocumentId> ids) {
        var found = documents.documents(ids).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    private static Optional<Headway.Part> narrowed(Part part) {
        return switch (part) {
            case ALL -> Optional.empty();
            case UNREAD -> Optional.of(Headway.Part.UNREAD);
            case CONFLICT -> Optional.of(Headway.Part.IN_CONFLICT);
        };
    }
}
