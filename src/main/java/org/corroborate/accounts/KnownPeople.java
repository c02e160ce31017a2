package org.corroborate.accounts;

import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom Spring Security may let in. A closed account is answered like one that never was; roles come with
 * those they imply, for whoever asks by name alone.
 */
@Component
class KnownPeople implements UserDetailsService {

    private final AccountRepository accounts;
    private final RoleHierarchy hierarchy;

    KnownPeople(AccountRepository accounts, RoleHierarchy hierarchy) {
        this.accounts = accounts;
        this.hierarchy = hierarchy;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String name) {
        var account = accounts.byName(name).filter(Account::open).orElseThrow(() -> notKnown(name));
        return User.withUsername(account.name())
                .password(accounts.password(account.id()).orElseThrow(() -> notKnown(name)))
                .authorities(hierarchy.getReachableGrantedAuthorities(AuthorityUtils.createAuthorityList(
                        account.roles().stream().map(Role::authority).toList())))
                .build();
    }

    private static UsernameNotFoundException notKnown(String name) {
        return UsernameNotFoundException.fromUsername(name);
    }
}
