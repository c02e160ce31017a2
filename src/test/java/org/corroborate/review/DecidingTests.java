package org.corroborate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.corroborate.Desk;
import org.corroborate.DeskTest;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.audit.Audit;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count.AtLeast;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

class DecidingTests extends DeskTest {

    @Test
    void twoFiguresThatCannotBothBeRightAreDecidedWithAReason() {
        var nine = report(9);
        report(8);
        var conflict = only(nine);
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.OPEN);
        assertThatThrownBy(() -> decide(conflict, new Outcome.Stands(nine.id()), " ", Optional.empty()))
                .isInstanceOf(Refusal.class);
        var decision = decide(conflict, new Outcome.Stands(nine.id()), "Nearer to the place.", Optional.empty());
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.DECIDED);
        assertThat(review().decisions(conflict.id())).containsExactly(decision);
        var entry = desk.the(Audit.class).about(subject(conflict)).getFirst();
        assertThat(entry.act()).isEqualTo("decided");
        assertThat(entry.facts())
                .containsEntry("before", "open")
                .containsEntry("after", "decided")
                .containsEntry("reason", "Nearer to the place.");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTurnedAwayWithTheOthersDecision() throws Exception {
        var nine = report(9);
        report(8);
        var conflict = only(nine);
        var one = account();
        var other = account();
        var start = new CyclicBarrier(2);
        var overtaken = new ArrayList<Overtaken>();
        var made = new ArrayList<Decision>();
        try (var people = Executors.newFixedThreadPool(2)) {
            var waiting = List.of(
                    people.submit(() -> deciding(conflict, one, start)),
                    people.submit(() -> deciding(conflict, other, start)));
            for (var it : waiting) {
                try {
                    made.add(it.get());
                } catch (ExecutionException turnedAway) {
                    overtaken.add((Overtaken) turnedAway.getCause());
                }
            }
        }
        assertThat(made).hasSize(1);
        assertThat(overtaken).singleElement().satisfies(it -> assertThat(it.other())
                .isEqualTo(made.getFirst()));
        assertThat(review().decisions(conflict.id())).isEqualTo(made);
    }

    private Decision deciding(Conflict conflict, AccountId by, CyclicBarrier start) throws Exception {
        Desk.signIn();
        try {
            Callable<Decision> decide = () -> review().decide(
                            conflict.id(),
                            new Outcome.Disagreement(),
                            Optional.empty(),
                            "Both hold.",
                            Optional.empty(),
                            by);
            start.await();
            return decide.call();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void aSecondDecisionNamesTheFirstWhichStays() {
        var nine = report(9);
        report(8);
        var conflict = only(nine);
        var first = decide(conflict, new Outcome.Waiting(), "A list is due.", Optional.empty());
        var second = decide(conflict, new Outcome.Range(8, 9, 9), "It came.", Optional.of(first.id()));
        assertThat(second.after()).contains(first.id());
        assertThat(review().decisions(conflict.id())).containsExactly(first, second);
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.DECIDED);
    }

    @Test
    void aDecisionKeepsTheMethodItsVersionAndTheReasonWhateverWasHeld() {
        var nine = report(9);
        report(8);
        var conflict = only(nine);
        var method = new MethodName("UCDP GED", "22.1");
        var seen = Optional.<DecisionId>empty();
        for (var outcome : List.<Outcome>of(
                new Outcome.Stands(nine.id()),
                new Outcome.Range(8, 9, 9),
                new Outcome.Disagreement(),
                new Outcome.NotAConflict(),
                new Outcome.Waiting())) {
            var made = review().decide(
                            conflict.id(), outcome, Optional.of(method), "So " + outcome.code(), seen, desk.me());
            assertThat(review().decisions(conflict.id()).getLast())
                    .isEqualTo(made)
                    .satisfies(it -> {
                        assertThat(it.outcome()).isEqualTo(outcome);
                        assertThat(it.method()).contains(method);
                        assertThat(it.reason()).isEqualTo("So " + outcome.code());
                    });
            assertThat(review().state(conflict.id())).isEqualTo(ConflictState.of(outcome));
            seen = Optional.of(made.id());
        }
        assertThat(review().decisions(conflict.id())).hasSize(5);
        assertThat(desk.the(Audit.class).about(subject(conflict)))
                .filteredOn(it -> it.act().equals("decided"))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.facts().toString()).contains("UCDP GED", "22.1"));
    }

    @Test
    void whoDecidesOnAnOldViewIsToldAndOverwritesNothing() {
        var nine = report(9);
        report(8);
        var conflict = only(nine);
        var first = review().decide(
                        conflict.id(),
                        new Outcome.Stands(nine.id()),
                        Optional.empty(),
                        "Nearer.",
                        Optional.empty(),
                        account());
        assertThatThrownBy(() -> decide(conflict, new Outcome.NotAConflict(), "I say so.", Optional.empty()))
                .isInstanceOf(Overtaken.class)
                .satisfies(it -> assertThat(((Overtaken) it).other()).isEqualTo(first));
        assertThat(review().decisions(conflict.id())).containsExactly(first);
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.DECIDED);
    }

    @Test
    void everyKindOfDecisionOpensAgainWhenALaterFigureContradictsIt() {
        for (var outcome :
                List.<Outcome>of(new Outcome.Range(8, 9, 9), new Outcome.Disagreement(), new Outcome.NotAConflict())) {
            var nine = report(9);
            report(8);
            var conflict = only(nine);
            decide(conflict, outcome, "So it is.", Optional.empty());
            report(9);
            assertThat(review().state(conflict.id())).isEqualTo(ConflictState.of(outcome));
            report(30);
            assertThat(review().state(conflict.id())).isEqualTo(ConflictState.OPEN);
            day = day.plusDays(40);
        }
    }

    @Test
    void aLaterClaimThatContradictsWhatWasDecidedOpensItAgain() {
        var nine = report(9);
        report(8);
        var conflict = only(nine);
        decide(conflict, new Outcome.Range(8, 9, 9), "Eight is a floor.", Optional.empty());
        report(9);
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.DECIDED);
        var twelve = report(12);
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.OPEN);
        assertThat(review().timeline(desk.incident(nine)))
                .extracting(Moment::what)
                .contains(Moment.What.FOUND, Moment.What.LINKED, Moment.What.DECIDED, Moment.What.REOPENED);
        assertThat(desk.the(Queue.class).page(QueueFilter.ALL, 0, 1000)).anySatisfy(it -> assertThat(it)
                .matches(Queued::reopened)
                .extracting(Queued::conflict)
                .extracting(Conflict::id)
                .isEqualTo(conflict.id()));
        review().reject(twelve.id(), "Another attack.", desk.me());
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.DECIDED);
    }

    @Test
    void aLaterClaimThatFitsLeavesItDecided() {
        var nine = report(9);
        report(8);
        var conflict = only(nine);
        decide(conflict, new Outcome.Stands(nine.id()), "Nearer.", Optional.empty());
        desk.report(day, "Bandiagara", new AtLeast(7));
        assertThat(review().state(conflict.id())).isEqualTo(ConflictState.DECIDED);
    }

    @Test
    void aRejectedClaimNoLongerQuarrelsButStaysAndComesBackWhenThatIsUndone() {
        var nine = report(9);
        var eight = report(8);
        var conflict = only(nine);
        review().reject(eight.id(), "Misread.", desk.me());
        assertThat(desk.conflicts(nine)).isEmpty();
        assertThat(review().state(eight.id())).isEqualTo(ClaimState.REJECTED);
        assertThat(desk.the(Incidents.class).allReports(desk.incident(nine)).stream()
                        .flatMap(it -> it.claims().stream()))
                .contains(eight);
        assertThatThrownBy(() -> decide(conflict, new Outcome.Waiting(), "Why not.", Optional.empty()))
                .isInstanceOf(Refusal.class);
        review().undo(desk.me());
        assertThat(desk.conflicts(nine)).extracting(Conflict::id).containsExactly(conflict.id());
        assertThat(review().state(eight.id())).isEqualTo(ClaimState.ACCEPTED);
    }

    @Test
    void aCorrectionSpeaksInPlaceOfWhatItCorrects() {
        var nine = report(9);
        var eight = report(8);
        only(nine);
        var corrected = review().correct(eight.id(), Desk.killed(new Exactly(9)), eight.quote(), desk.me());
        assertThat(desk.conflicts(nine)).isEmpty();
        assertThat(review().state(eight.id())).isEqualTo(ClaimState.CORRECTED);
        assertThat(review().state(corrected.id())).isEqualTo(ClaimState.ACCEPTED);
        assertThatThrownBy(() -> review().reject(eight.id(), "No.", desk.me())).isInstanceOf(Refusal.class);
        review().undo(desk.me());
        assertThat(desk.conflicts(nine)).hasSize(1);
        assertThat(review().state(corrected.id())).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    void aConflictThatAPersonMarkedStandsInTheQueue() {
        var nine = report(9);
        var also = report(9);
        var marked = desk.the(Conflicts.class).mark(List.of(nine.id(), also.id()), "Two towns of one name.", desk.me());
        assertThat(desk.conflicts(nine)).containsExactly(marked);
        assertThat(review().state(marked.id())).isEqualTo(ConflictState.OPEN);
        review().reject(also.id(), "Another town.", desk.me());
        assertThat(desk.conflicts(nine)).isEmpty();
    }

    @Test
    void whoOnlyReadsDoesNotDecide() {
        var nine = report(9);
        report(8);
        var conflict = only(nine);
        org.corroborate.TestWorkbench.signIn("READER");
        assertThatThrownBy(() -> decide(conflict, new Outcome.Waiting(), "May I?", Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Claim report(int killed) {
        return desk.report(day, "Bandiagara", new Exactly(killed));
    }

    private Conflict only(Claim claim) {
        assertThat(desk.conflicts(claim)).hasSize(1);
        return desk.conflicts(claim).getFirst();
    }

    private Decision decide(Conflict conflict, Outcome outcome, String reason, Optional<DecisionId> seen) {
        return review().decide(conflict.id(), outcome, Optional.empty(), reason, seen, desk.me());
    }

    private AccountId account() {
        var name = "reviewer " + java.util.UUID.randomUUID();
        return desk.the(Accounts.class)
                .open(name, "a long enough password", java.util.Set.of(Role.REVIEWER), desk.me())
                .id();
    }

    private Review review() {
        return desk.the(Review.class);
    }

    private static Subject subject(Conflict conflict) {
        return new Subject("conflict", conflict.id().value().toString());
    }
}
