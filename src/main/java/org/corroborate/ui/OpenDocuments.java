package org.corroborate.ui;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Mention;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.review.CodingSheet;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Review;
import org.corroborate.review.TextReview;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Source;
import org.corroborate.sources.Stage;
import org.springframework.stereotype.Component;

/** Opens a document for Reading: asks each module for its part. */
@Component
class OpenDocuments {

    private static final int FIRST_WORDS = 48;

    private final Documents documents;
    private final Claims claims;
    private final Review review;
    private final Conflicts conflicts;

    OpenDocuments(Documents documents, Claims claims, Review review, Conflicts conflicts) {
        this.documents = documents;
        this.claims = claims;
        this.review = review;
        this.conflicts = conflicts;
    }

    /** By the number people use, else by the id. */
    Optional<Document> named(String name) {
        if (name.matches("\\d{1,9}")) {
            return documents.byNumber(Integer.parseInt(name));
        }
        return Addresses.id(name).flatMap(it -> documents.documents(List.of(new DocumentId(it))).stream()
                .findFirst());
    }

    /** Whether the workbench has done all it does by itself with a document. */
    boolean arrived(Document document) {
        return documents.progress(document.id()).reached() == Stage.COMPARED;
    }

    /** The bytes as received; the caller closes the stream. */
    InputStream bytes(Document document) {
        return documents.bytes(document.id());
    }

    /** None while its text is not read. */
    Optional<OpenDocument> open(Document document) {
        return documents.text(document.id()).map(text -> open(document, text));
    }

    private OpenDocument open(Document document, DocumentText text) {
        var publisher =
                document.source().flatMap(documents::source).map(Source::name).orElse("");
        return shown(document, publisher, text, claims.in(text.id()), claims.mentionsIn(text.id()));
    }

    /** The same document as it is now. Text, claims and mentions stay what they are; only added ones are fetched. */
    OpenDocument again(OpenDocument before) {
        var text = before.text();
        var known = before.claims().map(ShownClaim::claim).toList();
        if (claims.count(text.id()) == known.size()) {
            var mentions = before.mentions().stream().map(MentionGroup::mention).toList();
            return shown(before.document(), before.publisher(), text, known, mentions);
        }
        return shown(before.document(), before.publisher(), text, claims.in(text.id()), claims.mentionsIn(text.id()));
    }

    /** As one who codes it blind has it before their eyes: no conflicts, and nothing that others made. */
    OpenDocument blind(Document document, DocumentText text, CodingSheet sheet) {
        var publisher =
                document.source().flatMap(documents::source).map(Source::name).orElse("");
        var passages = sheet.reviewed().passages().stream()
                .map(passage -> TextLayer.Passage.of(passage, Noticed.in(text.content(), passage)))
                .toList();
        var groups = groups(text, sheet.claims(), sheet.mentions(), sheet.reviewed(), Map.of());
        return new OpenDocument(
                document, publisher, text, groups, passages, sheet.reviewed().looked());
    }

    private OpenDocument shown(
            Document document, String publisher, DocumentText text, List<Claim> all, List<Mention> mentions) {
        var reviewed = review.of(text.id(), all);
        var passages = reviewed.passages().stream()
                .map(passage -> TextLayer.Passage.of(passage, Noticed.in(text.content(), passage)))
                .toList();
        var groups = groups(
                text,
                all,
                mentions,
                reviewed,
                quarrels(all.stream().map(Claim::id).toList()));
        return new OpenDocument(document, publisher, text, groups, passages, reviewed.looked());
    }

    private List<MentionGroup> groups(
            DocumentText text,
            List<Claim> all,
            List<Mention> mentions,
            TextReview reviewed,
            Map<ClaimId, List<ShownConflict>> quarrels) {
        var byMention = all.stream()
                .map(claim ->
                        new ShownClaim(claim, reviewed.state(claim.id()), quarrels.getOrDefault(claim.id(), List.of())))
                .collect(Collectors.groupingBy(shown -> shown.claim().mention()));
        var groups = new ArrayList<MentionGroup>();
        mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end))
                .filter(mention -> byMention.containsKey(mention.id()))
                .forEach(mention -> groups.add(new MentionGroup(
                        groups.size(),
                        mention,
                        byMention.getOrDefault(mention.id(), List.of()),
                        words(text, mention))));
        return groups;
    }

    private Map<ClaimId, List<ShownConflict>> quarrels(Collection<ClaimId> ids) {
        var found = conflicts.about(ids);
        if (found.isEmpty()) {
            return Map.of();
        }
        var states = review.conflictStates(found.stream().map(Conflict::id).toList());
        var quarrels = new HashMap<ClaimId, List<ShownConflict>>();
        for (var conflict : found) {
            var shown = new ShownConflict(conflict, states.getOrDefault(conflict.id(), ConflictState.OPEN));
            conflict.claims().forEach(claim -> quarrels.computeIfAbsent(claim, it -> new ArrayList<>())
                    .add(shown));
        }
        return quarrels;
    }

    private static String words(DocumentText text, Mention mention) {
        var words =
                text.content().substring(mention.start(), mention.end()).strip().replaceAll("\\s+", " ");
        return words.length() <= FIRST_WORDS
                ? words
                : words.substring(0, FIRST_WORDS).strip() + " …";
    }
}
