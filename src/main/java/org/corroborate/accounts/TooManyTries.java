package org.corroborate.accounts;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Signing in was tried in vain too often; says how long to wait, whether or not there is such an account. */
public class TooManyTries extends AuthenticationException {

    private final Duration rest;

    TooManyTries(Duration rest) {
        super("Too many tries.");
        this.rest = rest;
    }

    /** In whole seconds, rounded up. */
    public long seconds() {
        return rest.plusMillis(999).toSeconds();
    }
}
