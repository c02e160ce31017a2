package org.corroborate.accounts;

import java.time.Instant;
import java.util.Set;
import org.corroborate.shared.AccountId;

/**
 * A person using the workbench. An account is closed, never removed: what it did still carries its name.
 *
 * @param open whether the person may sign in
 */
public record Account(AccountId id, String name, Set<Role> roles, boolean open, Instant openedAt) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
