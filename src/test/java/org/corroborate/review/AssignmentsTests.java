package org.corroborate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corroborate.Desk;
import org.corroborate.DeskTest;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.audit.Audit;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class AssignmentsTests extends DeskTest {

    private AccountId one = AccountId.create();
    private AccountId other = AccountId.create();
    private Subject document = new Subject("document", "none yet");

    @BeforeEach
    void aDocumentAndTwoReviewers() {
        one = account(Role.REVIEWER);
        other = account(Role.REVIEWER);
        document = new Subject("document", desk.paper().document().value().toString());
    }

    @Test
    void whatNobodyHasIsTakenAndGivenBack() {
        assignments().take(document, one);
        assertThat(assignments().holder(document)).contains(one);
        assertThat(assignments().of(one)).extracting(Assignment::about).containsExactly(document);
        assignments().giveBack(document, one);
        assertThat(assignments().holder(document)).isEmpty();
        assertThat(assignments().of(one)).isEmpty();
        assertThat(desk.the(Audit.class).about(document))
                .extracting(it -> it.act())
                .contains("taken", "given back");
    }

    @Test
    void whatAColleagueHasIsNotTakenFromThem() {
        assignments().take(document, one);
        assertThatThrownBy(() -> assignments().take(document, other))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has this already");
        assertThatThrownBy(() -> assignments().giveBack(document, other)).isInstanceOf(Refusal.class);
        assertThat(assignments().holder(document)).contains(one);
    }

    @Test
    void anAdjudicatorGivesItToSomebodyElseAndTheTrailSaysFromWhomToWhom() {
        assignments().take(document, one);
        assignments().assign(document, Optional.of(other), desk.me());
        assertThat(assignments().holder(document)).contains(other);
        var accounts = desk.the(Accounts.class);
        assertThat(desk.the(Audit.class).about(document)).anySatisfy(it -> assertThat(it.facts())
                .containsEntry("before", accounts.nameOf(one))
                .containsEntry("after", accounts.nameOf(other)));
    }

    @Test
    void onlyThoseWhoReviewAreGivenSomething() {
        var editor = account(Role.EDITOR);
        assertThatThrownBy(() -> assignments().assign(document, Optional.of(editor), desk.me()))
                .isInstanceOf(Refusal.class);
        assertThat(assignments().reviewers())
                .extracting(it -> it.id())
                .contains(one, other)
                .doesNotContain(editor);
    }

    @Test
    void aReviewerDoesNotAssignAndAReaderDoesNotTake() {
        TestWorkbench.signIn("REVIEWER", "READER");
        assertThatThrownBy(() -> assignments().assign(document, Optional.of(one), other))
                .isInstanceOf(AccessDeniedException.class);
        TestWorkbench.signIn("READER");
        assertThatThrownBy(() -> assignments().take(document, one)).isInstanceOf(AccessDeniedException.class);
        Desk.signIn();
        assertThat(assignments().holder(document)).isEmpty();
    }

    private AccountId account(Role role) {
        return desk.the(Accounts.class)
                .open("somebody " + UUID.randomUUID(), "a long enough password", Set.of(role), desk.me())
                .id();
    }

    private Assignments assignments() {
        return desk.the(Assignments.class);
    }
}
