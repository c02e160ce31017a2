package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTests {

    private final List<String> done = new ArrayList<>();

    @Test
    void aPairOfKeysHasOneExplanation() {
        var keys = new Keys().pair("j", "k", "next, previous", () -> done.add("next"), () -> done.add("previous"));
        keys.press("k");
        assertThat(done).containsExactly("previous");
        assertThat(keys.hints()).hasSize(1);
    }

    @Test
    void aKeyThatNobodyBoundDoesNothing() {
        new Keys().act("a", "accept", () -> done.add("accept")).press("b");
        assertThat(done).isEmpty();
    }

    @Test
    void capsArePrintedLargeAndShiftIsWritten() {
        assertThat(KeyCap.cap("j")).isEqualTo("J");
        assertThat(KeyCap.cap("Shift+j")).isEqualTo("Shift J");
        assertThat(KeyCap.cap("Ctrl+Enter")).isEqualTo("Ctrl Enter");
        assertThat(KeyCap.cap("ArrowLeft")).isEqualTo("←");
    }
}
