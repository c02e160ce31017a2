package org.corroborate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesOfOursTests {

    @ParameterizedTest
    @ValueSource(strings = {"first.txt", "second.txt", "third.txt"})
    void whatTellsOfOneIncidentIsLinkedAndNothingElse(String file) {
        var score = score(file);
        assertThat(score.precisionOfLinks()).as(score::toString).isGreaterThanOrEqualTo(0.94);
        assertThat(score.recallOfLinks()).as(score::toString).isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first.txt", "second.txt", "third.txt"})
    void whatCannotAllBeRightIsFoundAndWhatCanIsLeftInPeace(String file) {
        var score = score(file);
        assertThat(score.found()).as(score::toString).isGreaterThanOrEqualTo(0.85);
        assertThat(score.flagged()).as(score::toString).isLessThanOrEqualTo(0.05);
    }

    private static BundleScore score(String file) {
        var score = new BundleScore();
        Bundle.read(file).forEach(score::add);
        return score;
    }
}
