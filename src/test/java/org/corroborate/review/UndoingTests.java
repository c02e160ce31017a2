package org.corroborate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corroborate.Desk;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.audit.Audit;
import org.corroborate.audit.Entry;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.claims.Origin;
import org.corroborate.conflicts.Conflict;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.corroborate.sources.TextId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

@TestInstance(Lifecycle.PER_CLASS)
class UndoingTests {

    private static final String REPORT = "On %s, gunmen attacked a post in Bandiagara. The attack killed nine gendarmes"
            + " and injured five others. %s";

    private Desk desk;
    private LocalDate day = LocalDate.of(2016, 2, 1);

    @BeforeAll
    void start(@TempDir Path data) {
        desk = new Desk(data);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @BeforeEach
    void nextDay() {
        Desk.signIn();
        day = day.plusDays(60);
    }

    @Test
    void whatIsTakenBackIsSaidAndStandsInTheTrail() {
        var killed = proposed().getFirst();
        review().accept(killed.id(), desk.me());
        assertThat(review().undo(desk.me()).in(Locale.ENGLISH))
                .contains(killed.quote().exact())
                .contains("no longer accepted");
        assertThat(review().state(killed.id())).isEqualTo(ClaimState.PROPOSED);
        assertThat(trail(killed)).extracting(Entry::act).contains("claim accepted", "act taken back");
    }

    @Test
    void whatSomebodyElseHasJudgedSinceIsNotTakenBack() {
        var killed = proposed().getFirst();
        var other = colleague();
        review().accept(killed.id(), desk.me());
        review().reject(killed.id(), "Another post.", other);
        assertThatThrownBy(() -> review().undo(desk.me()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.sentence().key()).isEqualTo("review.acted-on-since"));
        assertThat(review().state(killed.id())).isEqualTo(ClaimState.REJECTED);
        review().undo(other);
        review().undo(desk.me());
        assertThat(review().state(killed.id())).isEqualTo(ClaimState.PROPOSED);
    }

    @Test
    void aClaimOnWhichSomebodyElseHasDecidedStays() {
        var conflict = quarrel();
        var other = colleague();
        review().decide(conflict.id(), new Outcome.Disagreement(), Optional.empty(), "Both.", Optional.empty(), other);
        assertThatThrownBy(() -> review().undo(desk.me())).isInstanceOf(Refusal.class);
        assertThat(desk.the(org.corroborate.conflicts.Conflicts.class).found(conflict.id()))
                .isTrue();
    }

    @Test
    void aDecisionTakenBackStaysInTheHistoryAndTheOneBeforeStandsAgain() {
        var conflict = quarrel();
        var first = decide(conflict, new Outcome.Waiting(), Optional.empty());
        var second = decide(conflict, new Outcome.Disagreement(), Optional.of(first.id()));
        assertThat(review().undo(desk.me()).key()).isEqualTo("review.undone-decision");
        assertThat(review().decisions(conflict.id())).containsExactly(first);
        assertThat(review().takenBack(conflict.id()))
                .extracting(TakenBack::decision)
                .containsExactly(second);
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.WAITING);
        var third = decide(conflict, new Outcome.NotAConflict(), Optional.of(first.id()));
        assertThat(review().decisions(conflict.id())).containsExactly(first, third);
        assertThat(review().timeline(conflict.incident()))
                .extracting(Moment::what)
                .contains(Moment.What.TAKEN_BACK);
        assertThat(desk.the(Audit.class)
                        .about(new Subject("conflict", conflict.id().value().toString())))
                .extracting(Entry::act)
                .contains("decision taken back");
    }

    @Test
    void aDecisionOverWhichSomebodyElseHasDecidedStays() {
        var conflict = quarrel();
        var mine = decide(conflict, new Outcome.Waiting(), Optional.empty());
        var theirs = review().decide(
                        conflict.id(),
                        new Outcome.Disagreement(),
                        Optional.empty(),
                        "No.",
                        Optional.of(mine.id()),
                        colleague());
        assertThatThrownBy(() -> review().undo(desk.me()))
                .isInstanceOfSatisfying(
                        Overtaken.class, it -> assertThat(it.other()).isEqualTo(theirs));
    }

    @Test
    void whatARuleProposedIsAcceptedAtOnceWithOneActEachAndTakenBackAtOnce() {
        var text = text();
        var proposed = in(text);
        var rule = ((Origin.Extractor) proposed.getFirst().origin()).rule();
        var waiting = review().waiting(rule, Optional.of(text));
        assertThat(waiting).isNotEmpty().isSubsetOf(proposed);
        var ids = proposed.stream().map(Claim::id).toList();
        assertThat(review().acceptAll(ids, desk.me())).containsExactlyElementsOf(ids);
        assertThat(review().waiting(rule, Optional.of(text))).isEmpty();
        assertThat(proposed)
                .allSatisfy(it -> assertThat(trail(it)).extracting(Entry::act).containsOnlyOnce("claim accepted"));
        review().undo(desk.me());
        assertThat(proposed)
                .allSatisfy(it -> assertThat(review().state(it.id())).isEqualTo(ClaimState.PROPOSED));
    }

    @Test
    void whatWasJudgedBeforeOrSinceIsLeftAlone() {
        var proposed = proposed();
        var other = colleague();
        review().reject(proposed.getFirst().id(), "Not here.", other);
        var accepted = review().acceptAll(proposed.stream().map(Claim::id).toList(), desk.me());
        assertThat(accepted)
                .hasSize(proposed.size() - 1)
                .doesNotContain(proposed.getFirst().id());
        review().reject(proposed.get(1).id(), "Nor this.", other);
        assertThat(review().undo(desk.me()).key()).isEqualTo("review.undone-batch-but");
        assertThat(review().state(proposed.get(1).id())).isEqualTo(ClaimState.REJECTED);
        assertThat(review().state(proposed.get(2).id())).isEqualTo(ClaimState.PROPOSED);
    }

    @Test
    void whoOnlyReadsAcceptsAndTakesBackNothing() {
        var killed = proposed().getFirst();
        TestWorkbench.signIn("READER");
        assertThatThrownBy(() -> review().acceptAll(List.of(killed.id()), desk.me()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review().undo(desk.me())).isInstanceOf(AccessDeniedException.class);
    }

    private List<Claim> proposed() {
        return in(text());
    }

    private TextId text() {
        return desk.paper(REPORT.formatted(day, UUID.randomUUID())).id();
    }

    private List<Claim> in(TextId text) {
        return desk.the(Claims.class).in(text);
    }

    /** Nine against eight; the newest act is the making of the eight. */
    private Conflict quarrel() {
        var nine = desk.report(day, "Bandiagara", new Exactly(9));
        desk.report(day, "Bandiagara", new Exactly(8));
        return desk.conflicts(nine).getFirst();
    }

    private Decision decide(Conflict conflict, Outcome outcome, Optional<DecisionId> seen) {
        return review().decide(conflict.id(), outcome, Optional.empty(), "It is so.", seen, desk.me());
    }

    private AccountId colleague() {
        return desk.the(Accounts.class)
                .open("reviewer " + UUID.randomUUID(), "a long enough password", Set.of(Role.REVIEWER), desk.me())
                .id();
    }

    private List<Entry> trail(Claim claim) {
        return desk.the(Audit.class)
                .about(new Subject("claim", claim.id().value().toString()));
    }

    private Review review() {
        return desk.the(Review.class);
    }
}
