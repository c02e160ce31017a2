package org.corroborate.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.DocumentId;

/**
 * A share of passages that two people code blind, so that it can be said how far two readers agree.
 *
 * @param seed draws the same passages again from the same documents
 * @param anonymous whether the coders are shown by letter instead of by name
 * @param done those who have finished; what was coded is shown when both have
 */
public record Round(
        RoundId id,
        int number,
        Unit unit,
        int share,
        long seed,
        boolean anonymous,
        AccountId first,
        AccountId second,
        AccountId by,
        Instant at,
        List<Drawn> passages,
        List<AccountId> done) {

    /** What is drawn: whole documents, or passages out of all of them. */
    public enum Unit {
        DOCUMENTS,
        PASSAGES
    }

    public Round {
        passages = List.copyOf(passages);
        done = List.copyOf(done);
    }

    /** Both have finished: what they coded can be compared. */
    public boolean open() {
        return done.contains(first) && done.contains(second);
    }

    public Optional<Coder> coder(AccountId account) {
        return account.equals(first)
                ? Optional.of(Coder.A)
                : account.equals(second) ? Optional.of(Coder.B) : Optional.empty();
    }

    public AccountId account(Coder coder) {
        return coder == Coder.A ? first : second;
    }

    /** The documents with passages of the round, in the order drawn. */
    public List<DocumentId> documents() {
        return passages.stream().map(Drawn::document).distinct().toList();
    }

    /** The passages of one document, in the order of its text. */
    public List<Drawn> passages(DocumentId document) {
        return passages.stream().filter(it -> it.document().equals(document)).toList();
    }
}
