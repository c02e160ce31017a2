package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.corroborate.claims.Count;
import org.corroborate.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualifierTests {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VAGUE")
    void aCountComesBackFromItsFields(Qualifier qualifier) {
        var count = qualifier.count(8, 14);
        assertThat(Qualifier.of(count)).isEqualTo(qualifier);
        assertThat(Qualifier.numbers(count).orElseThrow().getFirst()).isEqualTo(8);
    }

    @Test
    void wordsHaveNoNumber() {
        assertThat(Qualifier.numbers(new Count.Vague("dozens"))).isEmpty();
    }

    @Test
    void aRangeThatRunsDownwardsIsRefusedInASentence() {
        assertThatThrownBy(() -> Qualifier.RANGE.count(9, 8)).isInstanceOf(Refusal.class);
    }
}
