package org.corroborate.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTests {

    @Test
    void aFlameIsOneCodePointAndTwoUnits() {
        var text = "a\uD83D\uDD25b\uD83D\uDD25c";
        var points = CodePoints.of(text);
        for (var at : new int[] {0, 1, 3, 4, 6, 7}) {
            assertThat(points.before(at)).isEqualTo(text.codePointCount(0, at));
        }
    }
}
