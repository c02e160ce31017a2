package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesOfOursTests {

    private static final double FLOOR = 0.97;

    private final Extractor extractor = new Extractor();

    @Test
    void englishSentencesGiveTheirFigures() {
        holds(Expected.read("english.txt"), 150);
    }

    @Test
    void frenchSentencesGiveTheirFigures() {
        holds(Expected.read("french.txt"), 300);
    }

    private void holds(List<Expected> sentences, int number) {
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(number);
        var wrong = sentences.stream()
                .filter(it -> !it.found(extractor).equals(it.told()))
                .map(it -> it.sentence() + "\n    expected " + it.told() + "\n    found    " + it.found(extractor))
                .toList();
        assertThat(1 - (double) wrong.size() / sentences.size())
                .as(() -> String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }
}
