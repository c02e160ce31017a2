package org.corroborate.ui;

import java.util.List;
import java.util.Optional;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.ui.DocumentsAddress.Part;

/**
 * The documents of one part of the list, fetched as they come into view. How far a document is read is worked out from
 * its text; where there are many, that is done for the latest only.
 */
final class DocumentShelf {

    static final int MANY = 1000;
    static final int LATEST = 300;

    private final Documents documents;
    private final Survey survey;
    private final int count;

    DocumentShelf(Documents documents, Survey survey) {
        this.documents = documents;
        this.survey = survey;
        this.count = documents.count();
    }

    /** How many there are in all. */
    int count() {
        return count;
    }

    boolean many() {
        return count > MANY;
    }

    int count(Part part) {
        return part == Part.ALL ? count : in(part).size();
    }

    List<Document> page(Part part, int offset, int limit) {
        return part == Part.ALL
                ? documents.page(offset, limit)
                : in(part).stream().skip(offset).limit(limit).toList();
    }

    int place(Part part, Document document) {
        return part == Part.ALL ? document.number() : in(part).indexOf(document);
    }

    /** The one so many places further on, where there is one. */
    Optional<Document> beside(Part part, Document document, int by) {
        var place = place(part, document) + by;
        return place < 0 ? Optional.empty() : page(part, place, 1).stream().findFirst();
    }

    /** Copies count with what they are copies of. */
    long voices() {
        return known().stream().filter(it -> survey.of(it).copyOf().isEmpty()).count();
    }

    private List<Document> in(Part part) {
        return known().stream()
                .filter(it -> part == Part.UNREAD
                        ? survey.of(it).unread()
                        : survey.of(it).inConflict())
                .toList();
    }

    private List<Document> known() {
        return many() ? documents.page(count - LATEST, LATEST) : documents.page(0, MANY);
    }
}
