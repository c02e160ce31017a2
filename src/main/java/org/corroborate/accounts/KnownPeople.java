package org.corroborate.accounts;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom Spring Security may let in. A closed account is answered like one that never was. */
@Component
class KnownPeople implements UserDetailsService {

    private final AccountRepository accounts;

    KnownPeople(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String name) {
        var account = accounts.byName(name).filter(Account::open).orElseThrow(() -> notKnown(name));
        return User.withUsername(account.name())
                .password(accounts.password(account.id()).orElseThrow(() -> notKnown(name)))
                .authorities(account.roles().stream().map(Role::authority).toArray(String[]::new))
                .build();
    }

    private static UsernameNotFoundException notKnown(String name) {
        return UsernameNotFoundException.fromUsername(name);
    }
}
