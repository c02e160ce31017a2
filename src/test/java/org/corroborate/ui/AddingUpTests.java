package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddingUpTests {

    @Test
    void whatIsShownAddsUpToTheSumThatIsShown() {
        assertThat(AddingUp.tenths(List.of(0.25, 0.25, 0.25, 0.25))).containsExactly(3L, 3L, 2L, 2L);
    }

    @Test
    void whatSpeaksAgainstIsTakenOff() {
        assertThat(AddingUp.tenths(List.of(6.0, -2.46))).containsExactly(60L, -25L);
    }
}
