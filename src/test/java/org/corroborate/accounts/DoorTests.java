package org.corroborate.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.corroborate.ModuleTest;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Each door is tried by someone who may and by someone who may not. */
@ModuleTest
@Import(DoorTests.Rooms.class)
class DoorTests {

    private static final String PASSWORD = "correct horse";

    private final Accounts accounts;
    private final Rooms rooms;

    DoorTests(Accounts accounts, Rooms rooms) {
        this.accounts = accounts;
        this.rooms = rooms;
    }

    /** One room behind each kind of door. */
    static class Rooms {
        @ForReaders
        void readers() {}

        @ForReviewers
        void reviewers() {}

        @ForAdjudicators
        void adjudicators() {}

        @ForEditors
        void editors() {}

        @ForAdministrators
        void administrators() {}
    }

    @ParameterizedTest
    @CsvSource({
        "READER,        true, false, false, false, false",
        "REVIEWER,      true, true,  false, false, false",
        "ADJUDICATOR,   true, true,  true,  false, false",
        "EDITOR,        true, false, false, true,  false",
        "ADMINISTRATOR, true, false, false, false, true",
        "STRANGER,      false,false, false, false, false"
    })
    void aRoleOpensItsDoorsAndNoOthers(
            String role, boolean reads, boolean reviews, boolean adjudicates, boolean edits, boolean administers) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("someone", "", "ROLE_" + role));
        assertThat(opens(rooms::readers)).isEqualTo(reads);
        assertThat(opens(rooms::reviewers)).isEqualTo(reviews);
        assertThat(opens(rooms::adjudicators)).isEqualTo(adjudicates);
        assertThat(opens(rooms::editors)).isEqualTo(edits);
        assertThat(opens(rooms::administrators)).isEqualTo(administers);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void administratorsLookAfterAccounts() {
        var by = accounts.open(someName(), PASSWORD, Set.of(Role.ADMINISTRATOR), AccountId.create())
                .id();
        var account = accounts.open(someName(), PASSWORD, Set.of(Role.READER), by);
        accounts.giveRoles(account.id(), Set.of(Role.REVIEWER, Role.EDITOR), by);
        accounts.setPassword(account.id(), "another horse", by);
        accounts.close(account.id(), by);

        assertThat(accounts.account(account.id()).roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.EDITOR);
        assertThat(accounts.account(account.id()).open()).isFalse();
    }

    @Test
    @WithMockUser(roles = {"ADJUDICATOR", "EDITOR"})
    void othersDoNot() {
        var someone = AccountId.create();
        assertThatThrownBy(() -> accounts.open(someName(), PASSWORD, Set.of(Role.READER), someone))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.giveRoles(someone, Set.of(Role.ADMINISTRATOR), someone))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.setPassword(someone, PASSWORD, someone))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.close(someone, someone)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(roles = "READER")
    void readersSeeWhoElseIsHere() {
        assertThat(accounts.all()).isNotNull();
    }

    @Test
    @WithMockUser(roles = "STRANGER")
    void strangersDoNot() {
        assertThatThrownBy(accounts::all).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void theLastAdministratorStays() {
        accounts.all().stream().filter(Account::open).forEach(it -> closeQuietly(it.id()));
        var last = accounts.all().stream()
                .filter(Account::open)
                .map(Account::id)
                .findFirst()
                .orElseGet(() -> accounts.open(someName(), PASSWORD, Set.of(Role.ADMINISTRATOR), AccountId.create())
                        .id());
        assertThatThrownBy(() -> accounts.close(last, last)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accounts.giveRoles(last, Set.of(Role.READER), last))
                .isInstanceOf(Refusal.class);
    }

    private void closeQuietly(AccountId account) {
        try {
            accounts.close(account, account);
        } catch (Refusal last) {
            assertThat(last.sentence().key()).isEqualTo("accounts.last-administrator");
        }
    }

    private static boolean opens(Runnable door) {
        try {
            door.run();
            return true;
        } catch (AccessDeniedException closed) {
            return false;
        }
    }

    private static String someName() {
        return UUID.randomUUID().toString();
    }
}
