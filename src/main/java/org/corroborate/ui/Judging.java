package org.corroborate.ui;

import java.util.Optional;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.sources.TextId;

/** Where what is done in Reading goes: to what is held, for all to see, or into a coding of one's own. */
interface Judging {

    boolean mayReview();

    /** Whether colleagues see what is done here; only then are there conflicts to mark and rules to accept by. */
    boolean inTheOpen();

    void accept(ClaimId claim);

    void reject(ClaimId claim, String reason);

    Claim correct(ClaimId claim, Statement statement, Quote quote);

    Claim add(TextId text, Optional<MentionId> mention, Statement statement, Quote quote);

    void dismiss(TextId text, int start, int end);

    /** Takes back the newest act; says what it was. */
    String undo();

    /** The document as it is now. */
    OpenDocument again(OpenDocument before);
}
