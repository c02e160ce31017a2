package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.corroborate.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnKeysTests {

    private static final Keys READING = new Keys()
            .hint("next, previous", "j", "k")
            .act("a", "Accept", () -> {})
            .act("x", "Reject", () -> {});

    private static final Keys EVERYWHERE =
            new Keys().act("?", "all keys", () -> {}).act("g d", "Documents", () -> {});

    private final OwnKeys none = new OwnKeys(Map.of());
    private final OwnKeys moved = new OwnKeys(Map.of("key reading a", "q", "letters", "off"));

    @Test
    void aMovedKeyIsMovedOnItsScreenOnly() {
        assertThat(moved.pressedFor("reading", "a")).isEqualTo("q");
        assertThat(moved.pressedFor("audit", "a")).isEqualTo("a");
        assertThat(moved.moved("reading")).isEqualTo(Map.of("a", "q"));
        assertThat(moved.moved("audit")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "j", "?", "g"})
    void aKeyThatDoesSomethingElseIsRefused(String taken) {
        assertThatThrownBy(() -> none.check("reading", READING, EVERYWHERE, "a", taken))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.sentence().key()).isEqualTo("ui.key-taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "Ctrl+q", " ", "F5", "Q"})
    void whatIsNoSingleKeyIsRefused(String odd) {
        assertThatThrownBy(() -> none.check("reading", READING, EVERYWHERE, "a", odd))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.sentence().key()).isEqualTo("ui.key-odd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "Shift+a", "é", "7", "a"})
    void aFreeKeyIsTaken(String free) {
        assertThatCode(() -> none.check("reading", READING, EVERYWHERE, "a", free))
                .doesNotThrowAnyException();
    }

    @Test
    void aKeyLeftByAnotherIsFree() {
        assertThatCode(() -> moved.check("reading", READING, EVERYWHERE, "x", "a"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> moved.check("reading", READING, EVERYWHERE, "x", "q"))
                .isInstanceOf(Refusal.class);
    }
}
