package org.corroborate.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Role;
import org.corroborate.shared.AccountId;
import org.junit.jupiter.api.Test;

class NamedTests {

    private final Account first = account("reviewer 1");
    private final Account twelfth = account("reviewer 12");
    private final Account editor = account("Editor");

    @Test
    void theLongerNameCounts() {
        assertThat(named("@reviewer 12, is that so?")).containsExactly(twelfth.id());
        assertThat(named("@reviewer 1, is that so?")).containsExactly(first.id());
    }

    @Test
    void capitalsDoNotMatterAndSeveralAreNamed() {
        assertThat(named("For @editor and (@Reviewer 1).")).containsExactly(editor.id(), first.id());
    }

    @Test
    void anAddressOrAStrangerNamesNobody() {
        assertThat(named("mail@editor, @somebody, @editors")).isEmpty();
    }

    private Set<AccountId> named(String words) {
        return Named.in(words, List.of(first, twelfth, editor));
    }

    private static Account account(String name) {
        return new Account(AccountId.create(), name, Set.of(Role.REVIEWER), true, Instant.EPOCH);
    }
}
