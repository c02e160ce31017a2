package org.corroborate.ui;

import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the keys of a screen do, and what the line at the foot says about them. Names are the browser's: {@code j},
 * {@code Shift+j}, {@code Ctrl+Enter}, {@code Escape}, {@code ArrowLeft}, {@code g d} for one after the other.
 */
final class Keys {

    /** One entry of the line at the foot. */
    record Hint(List<String> caps, String words, boolean whileTyping) {}

    private final Map<String, Command> acts = new LinkedHashMap<>();
    private final List<Hint> hints = new ArrayList<>();

    /** Binds a key and says what it does; {@code words} is already in the reader's language. */
    Keys act(String key, String words, Command act) {
        return quietly(key, act).hint(words, key);
    }

    /** Two keys with one explanation: {@code j} and {@code k}, "next, previous". */
    Keys pair(String first, String second, String words, Command firstAct, Command secondAct) {
        return quietly(first, firstAct).quietly(second, secondAct).hint(words, first, second);
    }

    /** Binds a key that the line does not name. */
    Keys quietly(String key, Command act) {
        acts.put(key, act);
        return this;
    }

    Keys hint(String words, String... caps) {
        hints.add(new Hint(List.of(caps), words, false));
        return this;
    }

    /** Said while a field has the focus, where single letters rest. */
    Keys whileTyping(String words, String... caps) {
        hints.add(new Hint(List.of(caps), words, true));
        return this;
    }

    List<String> names() {
        return List.copyOf(acts.keySet());
    }

    List<Hint> hints() {
        return List.copyOf(hints);
    }

    void press(String key) {
        acts.getOrDefault(key, () -> {}).execute();
    }
}
