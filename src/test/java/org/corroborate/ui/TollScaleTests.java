package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TollScaleTests {

    @Test
    void daysOfOneYearAreSetAmongItsMonths() {
        var scale = TollScale.over(List.of(LocalDate.of(2021, 2, 26), LocalDate.of(2021, 4, 1)));
        assertThat(scale.marks())
                .containsExactly(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));
        assertThat(scale.place(LocalDate.of(2021, 2, 1))).isZero();
    }

    @Test
    void manyYearsAreNamedInStepsThatLeaveRoom() {
        var scale = TollScale.over(List.of(LocalDate.of(2000, 6, 1), LocalDate.of(2020, 6, 1)));
        assertThat(scale.marks()).hasSizeLessThanOrEqualTo(6).startsWith(LocalDate.of(2000, 1, 1));
        assertThat(scale.place(LocalDate.of(2020, 6, 1))).isBetween(0.95, 1.0);
    }
}
