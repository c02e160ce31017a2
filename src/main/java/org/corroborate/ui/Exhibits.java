package org.corroborate.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;

/** Claims with their documents. Which document a text was read from never changes, so that is remembered. */
@SpringComponent
class Exhibits {

    private final Claims claims;
    private final Documents documents;
    private final Map<TextId, DocumentId> readFrom = new ConcurrentHashMap<>();

    Exhibits(Claims claims, Documents documents) {
        this.claims = claims;
        this.documents = documents;
    }

    List<Exhibit> of(Collection<ClaimId> ids) {
        var found = new HashMap<TextId, Document>();
        return claims.claims(ids).stream()
                .map(it -> new Exhibit(it, found.computeIfAbsent(it.quote().text(), this::documentOf)))
                .toList();
    }

    Exhibit of(Claim claim) {
        return new Exhibit(claim, documentOf(claim.quote().text()));
    }

    /** The words of the claim with those around it. */
    Excerpt excerpt(Exhibit exhibit) {
        var spot = Spot.of(exhibit.claim());
        var text = documents.text(exhibit.claim().quote().text());
        return Excerpt.cut(text.content(), spot.start(), spot.end());
    }

    Document documentOf(TextId text) {
        return documents.document(readFrom.computeIfAbsent(text, documents::readFrom));
    }
}
