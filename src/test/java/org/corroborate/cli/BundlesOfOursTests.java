package org.corroborate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BundlesOfOursTests {

    static final List<String> FILES = List.of("first.txt", "second.txt", "third.txt", "fourth.txt");

    @ParameterizedTest
    @FieldSource("FILES")
    void whatTellsOfOneIncidentIsLinked(String file) {
        var score = score(List.of(file));
        assertThat(score.recallOfLinks()).as(score::toString).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void whatTellsOfTwoIncidentsIsLinkedInFewBundles() {
        var score = score(FILES);
        assertThat(score.precisionOfLinks()).as(score::toString).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void whatCannotAllBeRightIsFoundAndWhatCanIsLeftInPeace(String file) {
        var score = score(List.of(file));
        assertThat(score.found()).as(score::toString).isGreaterThanOrEqualTo(0.88);
        assertThat(score.flagged()).as(score::toString).isZero();
    }

    /** Written to be hard: two attacks on one day, totals over both, sides that blame each other. What was reached is not lost again. */
    @Test
    void ofTheHardestHalfIsFound() {
        var score = score(List.of("fifth.txt"));
        assertThat(score.recallOfLinks()).as(score::toString).isGreaterThanOrEqualTo(0.85);
        assertThat(score.found()).as(score::toString).isGreaterThanOrEqualTo(0.55);
        assertThat(score.flagged()).as(score::toString).isLessThanOrEqualTo(0.07);
    }

    private static BundleScore score(List<String> files) {
        var score = new BundleScore();
        files.forEach(file -> Bundle.read(file).forEach(score::add));
        return score;
    }
}
