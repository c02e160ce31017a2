package org.corroborate.accounts;

import java.nio.charset.StandardCharsets;
import org.corroborate.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords as they are kept: salted and slow to try, with the name of the way written in front. */
@Component
class Passwords {

    static final int SHORTEST = 10;

    /** What bcrypt reads; it would leave out the rest in silence. */
    private static final int MOST_BYTES = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String kept(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refusal("accounts.password-short", String.valueOf(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("accounts.password-long", String.valueOf(MOST_BYTES));
        }
        return encoder.encode(password);
    }

    boolean matches(String password, String kept) {
        return encoder.matches(password, kept);
    }
}
