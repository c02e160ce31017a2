package org.corroborate.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often signing in was tried in vain, by name and by address. After five vain tries a name rests for a minute
 * after each further one; so guessing is slow, and nobody is locked out for long by someone else's
 * guesses. Forgotten at a restart, and after an hour.
 */
class Tries {

    static final Duration REST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private record Vain(int times, Instant last) {}

    private final Map<String, Vain> vain = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Vain> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final int allowed;
    private final Clock clock;

    Tries(int allowed, Clock clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    /** How long to wait yet; counts as a try where there is nothing to wait for. */
    synchronized Optional<Duration> next(String who) {
        var now = clock.instant();
        var before = vain.getOrDefault(who, new Vain(0, now));
        if (before.last().plus(FORGOTTEN).isBefore(now)) {
            before = new Vain(0, now);
        }
        var until = before.last().plus(before.times() < allowed ? Duration.ZERO : REST);
        if (until.isAfter(now)) {
            return Optional.of(Duration.between(now, until));
        }
        vain.put(who, new Vain(before.times() + 1, now));
        return Optional.empty();
    }

    synchronized void succeeded(String who) {
        vain.remove(who);
    }
}
