package org.corroborate.review;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;

/**
 * Something a person did about a claim or a passage.
 *
 * @param number of the act; 0 before it is kept
 * @param claim the claim it was about
 * @param made the claim that a correction put in its place
 * @param batch those that were done at once; they are taken back at once
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
        Optional<UUID> batch,
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
                0,
                kind,
                text,
                Optional.of(claim),
                made,
                Optional.empty(),
                reason,
                by,
                at,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** One of several accepted at once. */
    static Act accepted(TextId text, ClaimId claim, UUID batch, AccountId by, Instant at) {
        return new Act(
                0,
                Kind.ACCEPTED,
                text,
                Optional.of(claim),
                Optional.empty(),
                Optional.empty(),
                "",
                by,
                at,
                Optional.empty(),
                Optional.of(batch),
                false);
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
                Optional.empty(),
                false);
    }

    /** Whether somebody else has done something about the same claims since, which still counts. */
    boolean overtakenBy(Act later) {
        return later.number > number
                && !later.by.equals(by)
                && !later.undone
                && later.kind != Kind.UNDONE
                && claims().stream().anyMatch(later.claims()::contains);
    }

    /** The claim it was about, and the one it made. */
    Set<ClaimId> claims() {
        return Stream.concat(claim.stream(), made.stream()).collect(Collectors.toSet());
    }

    /** The act that takes this one back. */
    Act back(Instant at) {
        return new Act(0, Kind.UNDONE, text, claim, made, span, "", by, at, Optional.of(number), batch, false);
    }
}
