package org.corroborate.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/** A key, printed as its cap: the one that the person has given to it, on the screen where it stands. */
@Tag("kbd")
class KeyCap extends HtmlContainer {

    private final String key;

    /** Takes the key's name as {@link Keys} has it: {@code j}, {@code Enter}, {@code Shift+j} gives one cap, "Shift J". */
    KeyCap(String key) {
        this.key = key;
        setText(cap(key));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        setText(cap(OwnKeys.current().pressedFor(OwnKeys.scopeOf(this), key)));
    }

    static String cap(String key) {
        return switch (key) {
            case "ArrowLeft" -> "←";
            case "ArrowRight" -> "→";
            case "ArrowUp" -> "↑";
            case "ArrowDown" -> "↓";
            case "Escape" -> "Esc";
            default -> key.length() == 1 ? key.toUpperCase(Locale.ROOT) : spaced(key);
        };
    }

    private static String spaced(String key) {
        var plus = key.lastIndexOf('+');
        return plus < 1 ? key : key.substring(0, plus) + " " + cap(key.substring(plus + 1));
    }
}
