package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;

/** What is done goes into the person's own coding of a round, which nobody else sees before both have finished. */
record BlindJudging(Rounds rounds, OpenDocuments documents, Round round, AccountId me) implements Judging {

    @Override
    public boolean mayReview() {
        return !round.done().contains(me);
    }

    @Override
    public boolean inTheOpen() {
        return false;
    }

    @Override
    public void accept(ClaimId claim) {
        rounds.accept(round.id(), claim, me);
    }

    @Override
    public void reject(ClaimId claim, String reason) {
        rounds.reject(round.id(), claim, reason, me);
    }

    @Override
    public Claim correct(ClaimId claim, Statement statement, Quote quote) {
        return rounds.correct(round.id(), claim, statement, quote, me);
    }

    @Override
    public Claim add(TextId text, Optional<MentionId> mention, Statement statement, Quote quote) {
        return rounds.add(round.id(), mention, statement, quote, me);
    }

    @Override
    public void dismiss(TextId text, int start, int end) {
        rounds.dismiss(round.id(), text, start, end, me);
    }

    @Override
    public String undo() {
        rounds.undo(round.id(), me);
        return say("coding.undone");
    }

    @Override
    public OpenDocument again(OpenDocument before) {
        return documents.blind(
                before.document(),
                before.text(),
                rounds.sheet(round.id(), before.text().id(), me));
    }
}
