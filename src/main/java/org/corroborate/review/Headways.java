package org.corroborate.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.review.Headway.Part;
import org.corroborate.review.HeadwayRepository.Kept;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.TextId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far every document is looked at. To work that out takes the whole text, so it is remembered, and worked out again
 * only where something happened to the document since.
 */
@Service
@Transactional
public class Headways {

    /** So many at most are worked out again before a part is counted; the next time goes on. */
    private static final int AT_ONCE = 200;

    private final HeadwayRepository headways;
    private final Documents documents;
    private final Claims claims;
    private final Conflicts conflicts;
    private final PassageReview passages;
    private final QueueRepository queue;

    Headways(
            HeadwayRepository headways,
            Documents documents,
            Claims claims,
            Conflicts conflicts,
            PassageReview passages,
            QueueRepository queue) {
        this.headways = headways;
        this.documents = documents;
        this.claims = claims;
        this.conflicts = conflicts;
        this.passages = passages;
        this.queue = queue;
    }

    /** As things are now, of each of these documents. */
    public Map<DocumentId, Headway> of(Collection<DocumentId> asked) {
        var found = new HashMap<DocumentId, Headway>();
        headways.of(asked).forEach(it -> found.put(it.headway().document(), it.stale() ? again(it) : it.headway()));
        for (var id : asked) {
            found.computeIfAbsent(id, this::first);
        }
        return found;
    }

    public Headway of(DocumentId document) {
        return of(List.of(document)).getOrDefault(document, Headway.none(document));
    }

    /** How many documents are of this part. */
    public int count(Part part) {
        missing();
        freshen(AT_ONCE);
        return headways.count(part);
    }

    /** Some documents of a part, by number. */
    public List<DocumentId> page(Part part, int offset, int limit) {
        return headways.page(part, offset, limit);
    }

    /** How many documents of a part have a lower number than this one: its place, counted from 0. */
    public int place(Part part, Document document) {
        return headways.before(part, document.number());
    }

    /** Works out some of those again to which something happened. */
    void freshen(int most) {
        of(headways.stale(most));
    }

    /** Those received before this was remembered. */
    private void missing() {
        if (headways.count() < documents.count()) {
            var known = headways.known();
            documents.all().stream().filter(it -> !known.contains(it.id())).forEach(headways::add);
        }
    }

    private Headway first(DocumentId document) {
        headways.add(documents.document(document));
        return again(headways.of(List.of(document)).getFirst());
    }

    private Headway again(Kept kept) {
        var document = kept.headway().document();
        var text = documents.text(document);
        var headway = text.map(this::workedOut).orElse(Headway.none(document));
        headways.save(headway, text.map(DocumentText::id), kept.touched());
        return headway;
    }

    private Headway workedOut(DocumentText text) {
        var said = claims.in(text.id());
        var days = said.stream()
                .map(Claim::statement)
                .filter(Statement.When.class::isInstance)
                .map(Statement.When.class::cast)
                .toList();
        return new Headway(
                text.document(),
                Optional.of(passages.of(text.id(), said).looked()),
                days.stream().map(Statement.When::from).min(LocalDate::compareTo),
                days.stream().map(Statement.When::to).max(LocalDate::compareTo),
                claims.mentionsIn(text.id()).size(),
                open(conflicts.about(said.stream().map(Claim::id).toList())));
    }

    private int open(List<Conflict> about) {
        return (int) queue.standings(about.stream().map(Conflict::id).toList()).stream()
                .filter(it -> it.state() == ConflictState.OPEN)
                .count();
    }

    /** A document is remembered from its first act on, which is that it was received. */
    void touched(DocumentId document) {
        if (headways.touch(document) == 0) {
            documents.documents(List.of(document)).forEach(headways::add);
        }
    }

    void touched(Collection<TextId> texts) {
        headways.touch(texts);
    }
}
