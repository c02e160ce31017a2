package org.corroborate.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second coding. A share of passages is drawn; two people code it, each alone with what was proposed; when both have
 * finished, what they coded is compared.
 */
@Service
@Transactional
public class Rounds {

    private final RoundsRepository rounds;
    private final Drawing drawing;
    private final Coding coding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(RoundsRepository rounds, Drawing drawing, Coding coding, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.drawing = drawing;
        this.coding = coding;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Draws a share of documents, or of the passages in them, for two people to code.
     *
     * @param share in per cent
     * @param coders two different people who review
     */
    @PreAuthorize("hasAnyRole('ADJUDICATOR', 'EDITOR')")
    public Round draw(
            List<DocumentId> documents,
            Round.Unit unit,
            int share,
            long seed,
            boolean anonymous,
            List<AccountId> coders,
            AccountId by) {
        var passages = drawing.draw(documents, unit, share, seed);
        var round = drawing.round(rounds.next(), unit, share, seed, anonymous, coders, passages, by);
        rounds.add(round);
        events.publishEvent(new RoundAct(
                "round drawn",
                round.id(),
                Optional.empty(),
                Map.of(
                        "number", "" + round.number(),
                        "share", share + " %",
                        "seed", "" + seed,
                        "unit", unit.name().toLowerCase(java.util.Locale.ROOT),
                        "passages", "" + passages.size()),
                by,
                round.at()));
        return round;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Round> all() {
        return rounds.all();
    }

    @Transactional(readOnly = true)
    public Optional<Round> numbered(int number) {
        return all().stream().filter(it -> it.number() == number).findFirst();
    }

    /** Those that a person still has to code. */
    @Transactional(readOnly = true)
    public List<Round> waitingFor(AccountId coder) {
        return all().stream()
                .filter(it -> it.coder(coder).isPresent() && !it.done().contains(coder))
                .toList();
    }

    /** What a coder has before their eyes; refused to whoever does not code this round. */
    @ForReviewers
    @Transactional(readOnly = true)
    public CodingSheet sheet(RoundId round, TextId text, AccountId coder) {
        return coding.sheet(coded(round, coder), text, coder);
    }

    @ForReviewers
    public void accept(RoundId round, ClaimId claim, AccountId coder) {
        coding.accept(coding(round, coder), claim, coder);
    }

    @ForReviewers
    public void reject(RoundId round, ClaimId claim, String reason, AccountId coder) {
        coding.reject(coding(round, coder), claim, reason, coder);
    }

    @ForReviewers
    public Claim correct(RoundId round, ClaimId claim, Statement statement, Quote quote, AccountId coder) {
        return coding.correct(coding(round, coder), claim, statement, quote, coder);
    }

    @ForReviewers
    public Claim add(RoundId round, Optional<MentionId> mention, Statement statement, Quote quote, AccountId coder) {
        return coding.add(coding(round, coder), mention, statement, quote, coder);
    }

    @ForReviewers
    public void dismiss(RoundId round, TextId text, int start, int end, AccountId coder) {
        coding.dismiss(coding(round, coder), text, start, end, coder);
    }

    @ForReviewers
    public void undo(RoundId round, AccountId coder) {
        coding.undo(coding(round, coder), coder);
    }

    /** Adds a note for the adjudicator; the other coder sees it when both have finished. */
    @ForReviewers
    public void note(RoundId round, ClaimId claim, String words, AccountId coder) {
        coding.note(coding(round, coder), claim, words, coder);
    }

    /** What the coder has written for the adjudicator about a claim. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<String> notes(RoundId round, ClaimId claim, AccountId coder) {
        return coding.notes(coded(round, coder), claim, coder);
    }

    /** How much a coder has left: unread passages and claims not looked at. */
    @Transactional(readOnly = true)
    public Looked left(Round round, AccountId coder) {
        return round.passages().stream()
                .map(Drawn::text)
                .distinct()
                .map(it -> coding.sheet(round, it, coder).reviewed().looked())
                .reduce(
                        new Looked(0, 0, 0, 0),
                        (one, other) -> new Looked(
                                one.claimed() + other.claimed(),
                                one.dismissed() + other.dismissed(),
                                one.unread() + other.unread(),
                                one.proposed() + other.proposed()));
    }

    /** The coder has finished; nothing of it can be changed after that. Refused while anything is left. */
    @ForReviewers
    public void finish(RoundId id, AccountId coder) {
        rounds.lock(id);
        var round = coding(id, coder);
        var left = left(round, coder);
        if (!left.done()) {
            throw new Refusal("review.coding-left", "" + left.unread(), "" + left.proposed());
        }
        var sha256 = coding.sha256(round, coder);
        rounds.finish(id, coder, sha256, clock.instant());
        events.publishEvent(new RoundAct(
                "coding finished",
                id,
                Optional.empty(),
                Map.of("round", "" + round.number(), "sha256", sha256),
                coder,
                clock.instant()));
    }

    Round round(RoundId id) {
        return all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("shared.unknown", "round " + id.value()));
    }

    private Round coded(RoundId id, AccountId coder) {
        var round = round(id);
        if (round.coder(coder).isEmpty()) {
            throw new Refusal("review.not-a-coder", "" + round.number());
        }
        return round;
    }

    private Round coding(RoundId id, AccountId coder) {
        var round = coded(id, coder);
        if (round.done().contains(coder)) {
            throw new Refusal("review.coding-finished", "" + round.number());
        }
        return round;
    }
}
