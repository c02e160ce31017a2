package org.corroborate.review;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.accounts.ForAdjudicators;
import org.corroborate.accounts.ForReviewers;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Statement;
import org.corroborate.review.Adjudicated.Choice;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.TextId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both codings of a round side by side, how far they agree, and what is held of each claim after that. */
@Service
@Transactional
public class Adjudication {

    private final Rounds rounds;
    private final Coding coding;
    private final AdjudicationsRepository adjudications;
    private final Holding holding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adjudication(
            Rounds rounds,
            Coding coding,
            AdjudicationsRepository adjudications,
            Holding holding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.coding = coding;
        this.adjudications = adjudications;
        this.holding = holding;
        this.events = events;
        this.clock = clock;
    }

    /** Every claim of the round as each coded it; refused to everybody until both have finished. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<Item> items(RoundId id) {
        var round = rounds.round(id);
        if (!round.open()) {
            throw new Refusal("review.still-blind", "" + round.number());
        }
        var known = adjudications.of(id).stream().collect(toMap(Adjudicated::item, it -> it));
        return paired(round).stream()
                .map(it -> it.with(Optional.ofNullable(known.get(it.id()))))
                .toList();
    }

    private List<Item> paired(Round round) {
        var proposals = round.passages().stream()
                .map(Drawn::text)
                .distinct()
                .flatMap((TextId it) -> coding.proposals(round, it).stream())
                .toList();
        return Pairing.of(proposals, coding.work(round, round.first()), coding.work(round, round.second()));
    }

    /** How far the two agree; refused until both have finished. */
    @ForReviewers
    @Transactional(readOnly = true)
    public Agreement agreement(RoundId id) {
        return Agreement.of(items(id), rounds.round(id).seed());
    }

    /** Holds what one of the two coded. */
    @ForAdjudicators
    public void choose(RoundId id, ClaimId item, Coder coder, String reason, AccountId by) {
        var it = item(id, item, reason, by);
        hold(id, it, coder == Coder.A ? Choice.A : Choice.B, it.of(coder).held(), reason, by);
    }

    /** Holds something else than either; no statement means that it is no claim. */
    @ForAdjudicators
    public void own(RoundId id, ClaimId item, Optional<Statement> statement, String reason, AccountId by) {
        var it = item(id, item, reason, by);
        var like = it.anyClaim();
        hold(
                id,
                it,
                Choice.OWN,
                statement.map(own -> new Claim(
                        like.id(), like.mention(), own, like.quote(), like.origin(), like.replaces(), like.madeAt())),
                reason,
                by);
    }

    /** Takes over what both coded alike; answers how many claims that were. */
    @ForAdjudicators
    public int settle(RoundId id, AccountId by) {
        var agreed = items(id).stream()
                .filter(it -> it.agreed() && it.adjudicated().isEmpty())
                .toList();
        notACoder(rounds.round(id), by);
        agreed.forEach(it -> hold(id, it, Choice.AGREED, it.a().held(), it.a().reason(), by));
        return agreed.size();
    }

    /** What the adjudicators held otherwise than this person coded, the newest first. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<Amendment> amendments(AccountId coder) {
        var found = new ArrayList<Amendment>();
        for (var round : rounds.all()) {
            var own = round.coder(coder);
            if (own.isPresent() && round.open()) {
                items(round.id()).forEach(it -> it.adjudicated()
                        .filter(held -> differs(it.of(own.orElseThrow()), held))
                        .ifPresent(held -> found.add(new Amendment(round, it, own.orElseThrow(), held))));
            }
        }
        found.sort(
                java.util.Comparator.comparing((Amendment it) -> it.held().at()).reversed());
        return List.copyOf(found);
    }

    private static boolean differs(Coded mine, Adjudicated held) {
        return !mine.held().map(Claim::statement).equals(held.held());
    }

    private Item item(RoundId id, ClaimId item, String reason, AccountId by) {
        notACoder(rounds.round(id), by);
        if (reason.isBlank()) {
            throw new Refusal("review.reason-needed");
        }
        return items(id).stream()
                .filter(it -> it.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new Refusal("review.not-drawn"));
    }

    private static void notACoder(Round round, AccountId by) {
        if (round.coder(by).isPresent()) {
            throw new Refusal("review.own-coding");
        }
    }

    private void hold(RoundId id, Item item, Choice choice, Optional<Claim> held, String reason, AccountId by) {
        if (item.adjudicated().isPresent()) {
            throw new Refusal("review.adjudicated-already");
        }
        var made = holding.hold(item, held, reason, by);
        var adjudicated = new Adjudicated(
                item.id(), choice, held.map(Claim::statement), made, reason.strip(), by, clock.instant());
        try {
            adjudications.add(id, adjudicated);
        } catch (DuplicateKeyException someoneWasFaster) {
            throw new Refusal("review.adjudicated-already");
        }
        events.publishEvent(new RoundAct(
                "adjudicated",
                id,
                made.or(() -> item.proposal().map(Claim::id)),
                Map.of(
                        "choice",
                        choice.name().toLowerCase(java.util.Locale.ROOT),
                        "before",
                        said(item.a().held()) + " / " + said(item.b().held()),
                        "after",
                        said(held),
                        "reason",
                        reason),
                by,
                adjudicated.at()));
    }

    private static String said(Optional<Claim> held) {
        return held.map(it -> Value.of(it.statement())).orElse("-");
    }
}
