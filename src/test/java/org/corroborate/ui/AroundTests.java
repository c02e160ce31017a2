package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AroundTests {

    private static final String TEXT = "First line.\nOne sentence. Nine were killed here. Another one.\nLast line";

    @Test
    void aShortLineIsTakenWhole() {
        assertThat(around("Nine were killed", 100)).isEqualTo("One sentence. Nine were killed here. Another one.");
    }

    @Test
    void aLongLineIsCutAtItsSentences() {
        assertThat(around("Nine were killed", 12)).isEqualTo("Nine were killed here.");
    }

    @Test
    void theQuoteItselfIsAlwaysWhole() {
        assertThat(around("Nine were killed here. Another", 0)).startsWith("Nine were killed here. Another");
    }

    @Test
    void theLastLineNeedsNoEnd() {
        var line = Around.line(TEXT, TEXT.indexOf("Last"));
        assertThat(TEXT.substring(line.start(), line.end())).isEqualTo("Last line");
    }

    private static String around(String quote, int reach) {
        var start = TEXT.indexOf(quote);
        var stretch = Around.of(TEXT, start, start + quote.length(), reach);
        return TEXT.substring(stretch.start(), stretch.end());
    }
}
