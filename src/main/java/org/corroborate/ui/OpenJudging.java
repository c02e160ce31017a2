package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.sources.TextId;

/** What is done is what we hold. */
record OpenJudging(ReadingServices services) implements Judging {

    @Override
    public boolean mayReview() {
        return services.mayReview();
    }

    @Override
    public boolean inTheOpen() {
        return true;
    }

    @Override
    public void accept(ClaimId claim) {
        services.review().accept(claim, services.me());
    }

    @Override
    public void reject(ClaimId claim, String reason) {
        services.review().reject(claim, reason, services.me());
    }

    @Override
    public Claim correct(ClaimId claim, Statement statement, Quote quote) {
        return services.review().correct(claim, statement, quote, services.me());
    }

    @Override
    public Claim add(TextId text, Optional<MentionId> mention, Statement statement, Quote quote) {
        return services.review().add(text, mention, statement, quote, services.me());
    }

    @Override
    public void dismiss(TextId text, int start, int end) {
        services.review().dismiss(text, start, end, services.me());
    }

    @Override
    public String undo() {
        return say(services.review().undo(services.me()));
    }

    @Override
    public OpenDocument again(OpenDocument before) {
        return services.documents().again(before);
    }
}
