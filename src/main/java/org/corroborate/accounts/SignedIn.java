package org.corroborate.accounts;

import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account of the person who is asking. */
@Component
public class SignedIn {

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    public AccountId id() {
        return account().id();
    }

    public Account account() {
        var asking = SecurityContextHolder.getContext().getAuthentication();
        if (asking == null || asking instanceof AnonymousAuthenticationToken) {
            throw new Refusal("accounts.nobody-signed-in");
        }
        return accounts.byName(asking.getName())
                .filter(Account::open)
                .orElseThrow(() -> new Refusal("accounts.nobody-signed-in"));
    }
}
