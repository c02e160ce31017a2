package org.corroborate.review;

import java.time.Instant;
import java.util.Optional;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;

/**
 * Something a person did about a claim or a passage.
 *
 * @param number of the act; 0 before it is kept
 * @param claim the claim it was about
 * @param made the claim that a correction put in its place
 * @param undone whether it was taken back since
 */
record Act(
        long number,
        Kind kind,
        TextId text,
        Optional<ClaimId> claim,
        Optional<ClaimId> made,
        Optional<Span> span,
        String reason,
        AccountId by,
        Instant at,
        Optional<Long> undoes,
        boolean undone) {

    enum Kind {
        ACCEPTED,
        REJECTED,
        CORRECTED,
        ADDED,
        DISMISSED,
        UNDONE
    }

    /** Where a dismissed passage stands, in UTF-16 units. */
    record Span(int start, int end) {

        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    static Act about(
            Kind kind, TextId text, ClaimId claim, Optional<ClaimId> made, String reason, AccountId by, Instant at) {
        return new Act(
                0, kind, text, Optional.of(claim), made, Optional.empty(), reason, by, at, Optional.empty(), false);
    }

    static Act dismissal(TextId text, Span span, AccountId by, Instant at) {
        return new Act(
                0,
                Kind.DISMISSED,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.of(span),
                "",
                by,
                at,
                Optional.empty(),
                false);
    }

    /** The act that takes this one back. */
    Act back(Instant at) {
        return new Act(0, Kind.UNDONE, text, claim, made, span, "", by, at, Optional.of(number), false);
    }
}
