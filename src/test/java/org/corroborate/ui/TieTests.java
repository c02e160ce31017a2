package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Silence;
import org.corroborate.shared.Sentence;
import org.junit.jupiter.api.Test;

class TieTests {

    private static final ClaimId FIRST = claim(1);
    private static final ClaimId SECOND = claim(2);
    private static final ClaimId THIRD = claim(3);
    private static final Map<ClaimId, Integer> COLUMNS = Map.of(FIRST, 0, SECOND, 0, THIRD, 2);

    @Test
    void whatTwoColumnsLeftOpenLiesOnTheLineBeforeTheLater() {
        var ties = ties(quiet(FIRST, THIRD));
        assertThat(ties).singleElement().satisfies(tie -> {
            assertThat(tie.column()).isEqualTo(2);
            assertThat(tie.inside()).isFalse();
        });
    }

    @Test
    void whatADocumentHasAgainstItselfLiesInside() {
        var ties = ties(quiet(FIRST, SECOND));
        assertThat(ties).singleElement().satisfies(tie -> {
            assertThat(tie.column()).isZero();
            assertThat(tie.inside()).isTrue();
        });
    }

    @Test
    void oneLineHasOneTieHoweverManyLieOnIt() {
        assertThat(ties(quiet(FIRST, THIRD), quiet(SECOND, THIRD)))
                .singleElement()
                .satisfies(tie -> assertThat(tie.silences()).hasSize(2));
    }

    @Test
    void anotherRowHasNone() {
        assertThat(Tie.of(Attribute.INJURIES, List.of(), List.of(quiet(FIRST, THIRD)), COLUMNS))
                .isEmpty();
    }

    private static List<Tie> ties(Silence... silences) {
        return Tie.of(Attribute.FATALITIES, List.of(), List.of(silences), COLUMNS);
    }

    private static Silence quiet(ClaimId one, ClaimId other) {
        return new Silence(Attribute.FATALITIES, List.of(one, other), Sentence.of("conflicts.floor"));
    }

    private static ClaimId claim(int number) {
        return new ClaimId(new UUID(0, number));
    }
}
