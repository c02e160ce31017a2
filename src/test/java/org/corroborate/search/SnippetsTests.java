package org.corroborate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.corroborate.search.Snippet.Stretch;
import org.junit.jupiter.api.Test;

class SnippetsTests {

    private static final String FAR = " word".repeat(100);

    @Test
    void theWordsThatStandTogetherAreShownFirstOfAll() {
        var text = "nine alone" + FAR + " kills nine gendarmes" + FAR + " nine again";
        var best = Snippets.of(text, stretches(text, "nine", "gendarmes"), 1);
        assertThat(best).hasSize(1);
        assertThat(best.getFirst().words()).contains("kills nine gendarmes");
        assertThat(best.getFirst().at().start()).isEqualTo(text.indexOf("nine gendarmes"));
    }

    @Test
    void whatIsLitStandsWhereItIsSaidToStand() {
        var text = "Before\nthat" + FAR + "\r\nnine\u00e9 gendarmes" + FAR;
        for (var snippet : Snippets.of(text, stretches(text, "gendarmes"), 3)) {
            assertThat(snippet.lit())
                    .extracting(it -> snippet.words().substring(it.start(), it.end()))
                    .containsOnly("gendarmes");
        }
    }

    @Test
    void snippetsDoNotOverlapAndKeepTheOrderOfTheText() {
        var text = "nine" + FAR + " gendarmes" + FAR + " nine";
        var found = Snippets.of(text, stretches(text, "nine", "gendarmes"), 3);
        assertThat(found).extracting(it -> it.at().start()).isSorted().hasSize(3);
    }

    private static List<Stretch> stretches(String text, String... words) {
        return Stream.of(words)
                .flatMap(word -> Stream.iterate(text.indexOf(word), it -> it >= 0, it -> text.indexOf(word, it + 1))
                        .map(it -> new Stretch(it, it + word.length())))
                .sorted((a, b) -> a.start() - b.start())
                .toList();
    }
}
