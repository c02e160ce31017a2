package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class AdminViewTests extends ScreenTest {

    private static final String NAME = "newcomer " + UUID.randomUUID();

    @Autowired
    private Accounts accounts;

    @Test
    @WithMockUser(
            username = "administrator",
            roles = {"READER", "ADMINISTRATOR"})
    void anAdministratorOpensAnAccount() {
        var view = navigate(AdminView.class);
        view.form().fill(NAME, "a sentence to enter by", Set.of(Role.REVIEWER));
        view.form().open();
        assertThat(accounts.byName(NAME).map(Account::roles)).contains(Set.of(Role.REVIEWER));
    }

    @Test
    @WithMockUser(
            username = "administrator",
            roles = {"READER", "ADMINISTRATOR"})
    void aPasswordTooShortIsRefusedInASentence() {
        var view = navigate(AdminView.class);
        view.form().fill("somebody", "short", Set.of(Role.REVIEWER));
        view.form().open();
        assertThat(view.form().trouble().isVisible()).isTrue();
        assertThat(accounts.byName("somebody")).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "reviewer1",
            roles = {"READER", "REVIEWER"})
    void aReviewerIsToldWhoseItIs() {
        assertThat(navigate("admin", NoEntryView.class).getElement().getTextRecursively())
                .contains("administrator");
    }
}
