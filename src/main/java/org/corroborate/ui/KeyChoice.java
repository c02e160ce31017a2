package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.function.Consumer;

/** A key's cap that can be given another key: pressed once, it waits for the new one; Escape leaves it as it is. */
class KeyChoice extends NativeButton {

    private static final String WAITING = "data-waiting";
    private static final String PRESSED = "element.hasAttribute('" + WAITING + "')"
            + " && !['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead'].includes(event.key)";
    private static final String NAME = "event.key";
    private static final String SHIFT = "event.shiftKey";
    private static final String COMMAND = "event.ctrlKey || event.metaKey || event.altKey";

    private final KeyCap cap;

    KeyChoice(String scope, String key, String does, Consumer<String> chosen) {
        cap = new KeyCap(key);
        addClassName("key-choice");
        setAriaLabel(say("shell.key-change", KeyCap.cap(OwnKeys.current().pressedFor(scope, key)), does));
        setTitle(say("shell.key-change-short"));
        add(cap);
        addClickListener(click -> waitForKey());
        addBlurListener(left -> stopWaiting());
        getElement()
                .addEventListener("keydown", event -> {
                    var data = event.getEventData();
                    pressed(
                            data.get(NAME).asString(),
                            data.get(SHIFT).asBoolean(),
                            data.get(COMMAND).asBoolean(),
                            chosen);
                })
                .setFilter(PRESSED)
                .addEventData(NAME)
                .addEventData(SHIFT)
                .addEventData(COMMAND)
                .preventDefault()
                .stopPropagation();
    }

    private void waitForKey() {
        getElement().setAttribute(WAITING, true);
        removeAll();
        setText(say("shell.key-press"));
    }

    private void stopWaiting() {
        if (getElement().hasAttribute(WAITING)) {
            getElement().removeAttribute(WAITING);
            setText("");
            removeAll();
            add(cap);
        }
    }

    void pressed(String name, boolean shift, boolean command, Consumer<String> chosen) {
        stopWaiting();
        if (!name.equals("Escape") && !name.equals("Tab")) {
            chosen.accept(named(name, shift, command));
        }
    }

    /** As {@link Keys} names it: {@code q}, {@code Shift+q}, {@code Ctrl+q}. */
    private static String named(String name, boolean shift, boolean command) {
        var letter = name.length() == 1 && Character.isLetter(name.charAt(0));
        var plain = letter ? name.toLowerCase(Locale.ROOT) : name;
        return (command ? "Ctrl+" : "") + (shift && letter ? "Shift+" : "") + plain;
    }
}
