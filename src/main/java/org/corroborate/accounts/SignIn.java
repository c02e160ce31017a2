package org.corroborate.accounts;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password, not faster than a person types. An unknown name, a closed account and a wrong password
 * get the same answer after the same time.
 */
@Component
class SignIn implements AuthenticationProvider {

    private static final int BY_NAME = 5;
    private static final int BY_ADDRESS = 50;

    private final DaoAuthenticationProvider check;
    private final Doorkeeper doorkeeper;
    private final Tries names;
    private final Tries addresses;

    SignIn(KnownPeople people, PasswordEncoder encoder, Doorkeeper doorkeeper, Clock clock) {
        check = new DaoAuthenticationProvider(people);
        check.setPasswordEncoder(encoder);
        this.doorkeeper = doorkeeper;
        names = new Tries(BY_NAME, clock);
        addresses = new Tries(BY_ADDRESS, clock);
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        var name = AccountName.knownAs(asked.getName());
        var address = address(asked);
        Stream.of(addresses.next(address), names.next(name))
                .flatMap(it -> it.stream())
                .findFirst()
                .ifPresent(rest -> {
                    throw new TooManyTries(rest);
                });
        try {
            var person = check.authenticate(asked);
            names.succeeded(name);
            addresses.succeeded(address);
            doorkeeper.letIn(asked.getName());
            return person;
        } catch (BadCredentialsException wrong) {
            doorkeeper.refused(asked.getName());
            throw wrong;
        }
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
