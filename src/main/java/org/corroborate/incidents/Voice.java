package org.corroborate.incidents;

import java.util.List;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.DocumentId;

/**
 * What counts as one independent voice about an incident: copies, the documents of one publisher, and reports whose figures
 * rest on one agency. A document stands in two voices where some of its figures are its own.
 *
 * @param name the publisher or agency
 * @param why what makes them one
 * @param said the claims by which it speaks, each with its document and, where it passes on an agency's words, with the
 *     words that say so
 */
public record Voice(String name, List<DocumentId> documents, Sentence why, List<SaidBy> said) {

    /** One claim by which a voice speaks. */
    public record SaidBy(DocumentId document, ClaimId claim, java.util.Optional<Basis> basis) {}

    public Voice {
        documents = List.copyOf(documents);
        said = List.copyOf(said);
    }
}
