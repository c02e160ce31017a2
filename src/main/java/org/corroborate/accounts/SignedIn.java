package org.corroborate.accounts;

import java.util.Optional;
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
        return person().orElseThrow(() -> new Refusal("accounts.nobody-signed-in"));
    }

    /** None where nobody is signed in, or their account is closed. */
    Optional<Account> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(asking -> !(asking instanceof AnonymousAuthenticationToken))
                .flatMap(asking -> accounts.byName(asking.getName()))
                .filter(Account::open);
    }
}
