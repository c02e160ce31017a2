package org.corroborate.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTests {

    private static final List<String> PASSAGES =
            IntStream.range(0, 200).mapToObj(it -> "passage " + it).toList();

    @Test
    void theSameSeedDrawsTheSameAndAnotherSeedOthers() {
        assertThat(drawn(20, 1)).isEqualTo(drawn(20, 1)).isNotEqualTo(drawn(20, 2));
    }

    @Test
    void aFifthIsAFifthAndNeverNothing() {
        assertThat(drawn(20, 1)).hasSize(40);
        assertThat(drawn(100, 1)).hasSize(200);
        assertThat(Draw.of(List.of("one"), it -> it, 1, 1)).hasSize(1);
    }

    @Test
    void theOrderInWhichTheyComeDoesNotMatter() {
        assertThat(Draw.of(PASSAGES.reversed(), it -> it, 20, 3)).isEqualTo(drawn(20, 3));
    }

    private static List<String> drawn(int share, long seed) {
        return Draw.of(PASSAGES, it -> it, share, seed);
    }
}
