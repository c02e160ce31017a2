package org.corroborate.datasets;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.review.Decision;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;

/** Makes citations; each text is read once. */
final class Citations {

    /** How many characters of context stand on either side of a quote. */
    private static final int CONTEXT = 32;

    private final Documents documents;
    private final Map<TextId, DocumentText> texts = new HashMap<>();
    private final Map<TextId, CodePoints> points = new HashMap<>();
    private final Map<DocumentId, Document> known = new HashMap<>();

    Citations(Documents documents) {
        this.documents = documents;
    }

    /** One a claim, in the order of documents and words. */
    List<Citation> of(Collection<Claim> claims, Optional<Decision> decision) {
        return claims.stream()
                .map(it -> of(it, decision))
                .sorted(Comparator.comparingInt(Citation::documentNumber)
                        .thenComparingInt(Citation::start)
                        .thenComparingInt(Citation::end)
                        .thenComparing(it -> it.claim().value()))
                .toList();
    }

    private Citation of(Claim claim, Optional<Decision> decision) {
        var quote = claim.quote();
        var text = text(quote.text());
        var document = document(text.document());
        var places = points.computeIfAbsent(quote.text(), _ -> CodePoints.of(text.content()));
        return new Citation(
                claim.id(),
                document.id(),
                document.number(),
                document.sha256(),
                quote.text(),
                places.before(quote.start()),
                places.before(quote.end()),
                prefix(text.content(), quote.start()),
                quote.exact(),
                suffix(text.content(), quote.end()),
                decision.map(Decision::id),
                decision.map(Decision::reason).orElse(""));
    }

    DocumentText text(TextId id) {
        return texts.computeIfAbsent(id, documents::text);
    }

    Document document(DocumentId id) {
        return known.computeIfAbsent(id, documents::document);
    }

    private static String prefix(String content, int start) {
        var from = Math.max(0, start - CONTEXT);
        return content.substring(splits(content, from) ? from + 1 : from, start);
    }

    private static String suffix(String content, int end) {
        var to = Math.min(content.length(), end + CONTEXT);
        return content.substring(end, splits(content, to) ? to - 1 : to);
    }

    /** Whether a cut here would part the two halves of one character. */
    private static boolean splits(String content, int at) {
        return at > 0 && at < content.length() && Character.isLowSurrogate(content.charAt(at));
    }
}
