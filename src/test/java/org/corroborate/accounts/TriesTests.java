package org.corroborate.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TriesTests {

    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private final Tries tries = new Tries(3, clock());

    @Test
    void afterAFewVainTriesANameRestsForAMinute() {
        tryTimes("ann", 3);
        assertThat(tries.next("ann")).contains(Tries.REST);
        now = now.plusSeconds(20);
        assertThat(tries.next("ann")).contains(Duration.ofSeconds(40));
    }

    @Test
    void afterTheRestThereIsOneMoreTry() {
        tryTimes("ann", 3);
        now = now.plus(Tries.REST);
        assertThat(tries.next("ann")).isEmpty();
        assertThat(tries.next("ann")).contains(Tries.REST);
    }

    @Test
    void othersAreNotKeptWaiting() {
        tryTimes("ann", 3);
        assertThat(tries.next("ben")).isEmpty();
    }

    @Test
    void successForgetsWhatWentBefore() {
        tryTimes("ann", 2);
        tries.succeeded("ann");
        tryTimes("ann", 3);
    }

    @Test
    void anHourForgetsToo() {
        tryTimes("ann", 3);
        now = now.plus(Duration.ofMinutes(61));
        tryTimes("ann", 3);
    }

    private void tryTimes(String name, int times) {
        for (var time = 0; time < times; time++) {
            assertThat(tries.next(name)).isEmpty();
        }
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
