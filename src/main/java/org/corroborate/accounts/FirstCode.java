package org.corroborate.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.corroborate.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The code that shows that whoever opens the first account can read the server's console. A new one at each start; after
 * ten wrong tries it no longer opens anything until the next start.
 */
@Component
class FirstCode {

    static final int TRIES = 10;

    /** Without the letters and digits that are mistaken for each other. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private final String code = made(new SecureRandom());
    private final AtomicInteger tries = new AtomicInteger();

    private static String made(RandomGenerator random) {
        return random.ints(12, 0, SIGNS.length())
                .mapToObj(it -> SIGNS.substring(it, it + 1))
                .collect(Collectors.joining())
                .replaceAll("(....)(?=.)", "$1-");
    }

    String code() {
        return code;
    }

    void check(String given) {
        if (tries.incrementAndGet() > TRIES) {
            throw new Refusal("accounts.code-worn-out");
        }
        if (!MessageDigest.isEqual(bytes(code), bytes(given))) {
            throw new Refusal("accounts.code-wrong");
        }
        tries.set(0);
    }

    /** People type it with and without dashes, in small letters and large. */
    private static byte[] bytes(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
