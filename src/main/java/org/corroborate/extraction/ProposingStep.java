package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Origin;
import org.corroborate.claims.ProposedClaim;
import org.corroborate.claims.ProposedMention;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.corroborate.sources.Step;
import org.springframework.stereotype.Component;

/** Proposes the claims that the extractor finds in a document's newest text. */
@Component
class ProposingStep implements Step {

    private final Documents documents;
    private final Claims claims;

    ProposingStep(Documents documents, Claims claims) {
        this.documents = documents;
        this.claims = claims;
    }

    @Override
    public Stage reaches() {
        return Stage.PROPOSED;
    }

    @Override
    public void take(DocumentId id) {
        var published = documents.document(id).published();
        documents
                .text(id)
                .filter(text -> !claims.proposed(text.id()))
                .ifPresent(
                        text -> claims.propose(text.id(), mentions(new Extractor().find(text.content(), published))));
    }

    /** Groups what was found by mention; a mention spans the words of its claims. */
    static List<ProposedMention> mentions(List<Found> found) {
        var byMention = new TreeMap<Integer, List<Found>>();
        found.forEach(it ->
                byMention.computeIfAbsent(it.mention(), _ -> new ArrayList<>()).add(it));
        return byMention.values().stream().map(ProposingStep::mention).toList();
    }

    private static ProposedMention mention(List<Found> its) {
        return new ProposedMention(
                its.stream().mapToInt(Found::start).min().orElseThrow(),
                its.stream().mapToInt(Found::end).max().orElseThrow(),
                its.stream().map(ProposingStep::claim).toList());
    }

    private static ProposedClaim claim(Found found) {
        var origin = new Origin.Extractor(Extractor.NAME, Extractor.VERSION, found.rule(), found.why());
        return new ProposedClaim(found.statement(), found.start(), found.end(), origin);
    }
}
