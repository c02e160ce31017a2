package org.corroborate.accounts;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts on an account's behalf where nobody signs in: commands on the server's own machine, and the demonstration. */
public final class OnBehalf {

    private OnBehalf() {}

    /** Does something with what the account may do, and nothing more; the thread is afterwards who it was. */
    public static <T> T of(Account account, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var roles = account.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                account.name(), "", AuthorityUtils.createAuthorityList(roles))));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
