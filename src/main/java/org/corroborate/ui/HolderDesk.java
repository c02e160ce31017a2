package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.accounts.SignedIn;
import org.corroborate.review.Assignments;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;

/** Who has what, in names, and what the person who asks may do about it. */
@Component
record HolderDesk(Assignments assignments, Accounts accounts, SignedIn signedIn) {

    AccountId me() {
        return signedIn.id();
    }

    boolean mayTake() {
        var roles = signedIn.account().roles();
        return roles.contains(Role.REVIEWER) || mayAssign();
    }

    boolean mayAssign() {
        return signedIn.account().roles().contains(Role.ADJUDICATOR);
    }

    Optional<Account> holder(Subject about) {
        return assignments.holder(about).map(accounts::account);
    }

    /** The names of those who have these things of one kind, by the thing's id. */
    Map<String, String> names(String kind, Collection<String> ids) {
        return assignments.holders(kind, ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> name(it.getValue())));
    }

    String name(AccountId account) {
        return account.equals(me()) ? say("work.you") : accounts.nameOf(account);
    }
}
