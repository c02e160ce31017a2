package org.corroborate.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Origin;
import org.corroborate.review.Review;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;

/** What rules have proposed and nobody has judged yet, seen from one document. */
class WaitingClaims {

    private static final int REACH = 70;

    private final Review review;
    private final Documents documents;
    private final OpenDocument open;
    private final Optional<ShownClaim> chosen;
    private final Map<TextId, DocumentText> texts = new HashMap<>();

    WaitingClaims(Review review, Documents documents, OpenDocument open, Optional<ShownClaim> chosen) {
        this.review = review;
        this.documents = documents;
        this.open = open;
        this.chosen = chosen;
    }

    /** The rules of this document with how many of their claims wait here. */
    Map<String, Long> rules() {
        return open.claims()
                .filter(ShownClaim::toReview)
                .flatMap(it -> rule(it.claim()).stream())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    }

    /** The rule of the chosen claim, where others of it wait; else the one with the most. */
    Optional<String> first() {
        var rules = rules();
        return chosen.flatMap(it -> rule(it.claim())).filter(rules::containsKey).or(() -> rules.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey));
    }

    List<Claim> proposedBy(String rule, boolean everywhere) {
        return review.waiting(
                rule, everywhere ? Optional.empty() : Optional.of(open.text().id()));
    }

    boolean here(Claim claim) {
        return claim.quote().text().equals(open.text().id());
    }

    /** The number of the document in which a claim stands. */
    String document(Claim claim) {
        return Shown.number(documents.document(text(claim).document()));
    }

    /** The words around the claim's own, by which it is judged. */
    Setting setting(Claim claim) {
        var content = text(claim).content();
        var quote = claim.quote();
        var around = Around.of(content, quote.start(), quote.end(), REACH);
        return new Setting(
                content.substring(around.start(), quote.start()),
                quote.exact(),
                content.substring(quote.end(), around.end()));
    }

    record Setting(String before, String quote, String after) {}

    private DocumentText text(Claim claim) {
        var id = claim.quote().text();
        return id.equals(open.text().id()) ? open.text() : texts.computeIfAbsent(id, documents::text);
    }

    private static Optional<String> rule(Claim claim) {
        return claim.origin() instanceof Origin.Extractor it ? Optional.of(it.rule()) : Optional.empty();
    }
}
