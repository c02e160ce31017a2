package org.corroborate.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Claims;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Refusal;
import org.corroborate.sources.TextId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what people do about claims, and has their incidents linked and compared again where a claim fell or rose. */
@Component
class ClaimReview {

    private final ActsRepository acts;
    private final Claims claims;
    private final Incidents incidents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimReview(
            ActsRepository acts, Claims claims, Incidents incidents, ApplicationEventPublisher events, Clock clock) {
        this.acts = acts;
        this.claims = claims;
        this.incidents = incidents;
        this.events = events;
        this.clock = clock;
    }

    ClaimState state(ClaimId claim) {
        return decided(List.of(claim)).getOrDefault(claim, ClaimState.PROPOSED);
    }

    void accept(ClaimId id, AccountId by) {
        var claim = inForce(id);
        var before = state(id);
        if (before != ClaimState.ACCEPTED || !acceptedBy(id, by)) {
            keep(Act.Kind.ACCEPTED, claim, Optional.empty(), before, "", by);
        }
    }

    /** Accepts those of them that nobody has judged yet, one act each; they are taken back together. */
    List<ClaimId> accept(List<ClaimId> ids, AccountId by) {
        var judged = States.of(acts.about(ids));
        var batch = UUID.randomUUID();
        var waiting =
                ids.stream().distinct().filter(it -> !judged.containsKey(it)).toList();
        for (var id : waiting) {
            var claim = claims.claim(id);
            var act = Act.accepted(claim.quote().text(), id, batch, by, clock.instant());
            acts.add(act);
            tell(act, claim, Optional.empty(), ClaimState.PROPOSED);
        }
        return waiting;
    }

    /** Those that a rule proposed and nobody has judged yet, in one text or in all. */
    List<Claim> waiting(String rule, Optional<TextId> text) {
        var proposed = claims.byRule(rule, text);
        var judged = States.of(acts.about(proposed.stream().map(Claim::id).toList()));
        return proposed.stream().filter(it -> !judged.containsKey(it.id())).toList();
    }

    private boolean acceptedBy(ClaimId id, AccountId by) {
        return acts.about(List.of(id)).stream()
                .anyMatch(it -> it.by().equals(by) && !it.undone() && it.kind() != Act.Kind.UNDONE);
    }

    void reject(ClaimId id, String reason, AccountId by) {
        if (reason.isBlank()) {
            throw new Refusal("review.reason-needed");
        }
        var claim = inForce(id);
        keep(Act.Kind.REJECTED, claim, Optional.empty(), state(id), reason, by);
    }

    Claim correct(ClaimId id, Statement statement, Quote quote, AccountId by) {
        var claim = inForce(id);
        var before = state(id);
        var made = claims.correct(id, statement, quote, by);
        keep(Act.Kind.CORRECTED, claim, Optional.of(made), before, "", by);
        return made;
    }

    Claim add(TextId text, Optional<MentionId> mention, Statement statement, Quote quote, AccountId by) {
        var where = mention.orElseGet(
                () -> claims.addMention(text, quote.start(), quote.end(), by).id());
        var made = claims.add(where, statement, quote, by);
        keep(Act.Kind.ADDED, made, Optional.empty(), ClaimState.PROPOSED, "", by);
        return made;
    }

    void takeBack(Act act) {
        act.claim().map(claims::claim).ifPresent(claim -> {
            var before = state(claim.id());
            var back = act.back(clock.instant());
            acts.add(back);
            tell(back, claim, act.made().map(claims::claim), before);
            if (act.kind() != Act.Kind.ACCEPTED
                    || before.stands() != state(claim.id()).stands()) {
                again(claim);
            }
        });
    }

    /** What was corrected is past; what stands in its place can be judged. */
    private Claim inForce(ClaimId id) {
        if (state(id) == ClaimState.CORRECTED) {
            throw new Refusal("review.corrected-already");
        }
        return claims.claim(id);
    }

    private void keep(
            Act.Kind kind, Claim claim, Optional<Claim> made, ClaimState before, String reason, AccountId by) {
        var text = claim.quote().text();
        var act = Act.about(kind, text, claim.id(), made.map(Claim::id), reason, by, clock.instant());
        acts.add(act);
        tell(act, claim, made, before);
        if (kind == Act.Kind.ADDED
                || kind == Act.Kind.CORRECTED
                || before.stands() != state(claim.id()).stands()) {
            again(claim);
        }
    }

    private void tell(Act act, Claim claim, Optional<Claim> made, ClaimState before) {
        events.publishEvent(new ClaimJudged(
                act.kind(),
                claim,
                made,
                before,
                state(claim.id()),
                act.text(),
                act.reason(),
                new Agent.Person(act.by()),
                act.at()));
    }

    /** Its incident is linked again; comparing follows by itself in the same transaction. */
    private void again(Claim claim) {
        incidents.relink(List.of(claim.mention()));
    }

    Map<ClaimId, ClaimState> decided(Collection<ClaimId> ids) {
        return States.with(States.of(acts.about(ids)), claims.putRight(ids));
    }

    Map<ClaimId, ClaimState> decided(TextId text) {
        var ids = claims.in(text).stream().map(Claim::id).toList();
        return States.with(States.of(acts.in(text)), claims.putRight(ids));
    }
}
