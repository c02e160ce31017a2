package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.shared.Refusal;

/**
 * The keys a person has moved, screen by screen: {@code a} of Reading may be {@code q}. A key is named by what it is
 * when nobody has moved it; what is pressed is its own name or the one given to it.
 */
record OwnKeys(Map<String, String> habits) {

    static final String EVERYWHERE = "everywhere";

    private static final String HABIT = "key ";
    private static final Pattern GIVEN = Pattern.compile("Shift\\+\\p{Ll}|[^\\s\\p{Lu}\\p{C}]");
    private static final Pattern FIXED =
            Pattern.compile(".* .*|Enter|Escape|Tab|(Shift\\+|Ctrl\\+)?Arrow.*|Ctrl\\+.*|F\\d+");

    OwnKeys {
        habits = Map.copyOf(habits);
    }

    /** Those of the person in front of the screen. */
    static OwnKeys current() {
        return Optional.ofNullable(UI.getCurrent())
                .flatMap(ui -> Optional.ofNullable(ComponentUtil.getData(ui, OwnKeys.class)))
                .orElseGet(() -> new OwnKeys(Map.of()));
    }

    void use() {
        ComponentUtil.setData(UI.getCurrent(), OwnKeys.class, this);
    }

    /** The screen that a component stands in, else the one that is open; where there is none, everywhere. */
    static String scopeOf(Component component) {
        for (Optional<Component> at = Optional.of(component); at.isPresent(); at = at.flatMap(Component::getParent)) {
            if (at.orElseThrow() instanceof Screen screen) {
                return screen.scope();
            }
        }
        return Optional.ofNullable(UI.getCurrent()).stream()
                .flatMap(ui -> ui.getInternals().getActiveRouterTargetsChain().stream())
                .filter(Screen.class::isInstance)
                .map(it -> ((Screen) it).scope())
                .findFirst()
                .orElse(EVERYWHERE);
    }

    /** What is pressed for a key here. */
    String pressedFor(String scope, String key) {
        var own = habits.get(habit(scope, key));
        return own != null ? own : habits.getOrDefault(habit(EVERYWHERE, key), key);
    }

    /** The keys that are moved here, each with what is pressed instead. */
    Map<String, String> moved(String scope) {
        var moved = new HashMap<String, String>();
        List.of(EVERYWHERE, scope)
                .forEach(where -> habits.forEach((name, own) -> {
                    if (name.startsWith(habit(where, ""))) {
                        moved.put(name.substring(habit(where, "").length()), own);
                    }
                }));
        return moved;
    }

    static String habit(String scope, String key) {
        return HABIT + scope + " " + key;
    }

    static boolean isHabit(String name) {
        return name.startsWith(HABIT);
    }

    static boolean canBeMoved(String key) {
        return !FIXED.matcher(key).matches();
    }

    /** Refuses a key that is none, or that does something else already on this screen or everywhere. */
    void check(String scope, Keys here, Keys everywhere, String key, String wanted) {
        if (!GIVEN.matcher(wanted).matches()) {
            throw new Refusal("ui.key-odd", KeyCap.cap(wanted));
        }
        refuseTaken(scope, here, key, wanted);
        refuseTaken(EVERYWHERE, everywhere, key, wanted);
    }

    private void refuseTaken(String scope, Keys keys, String key, String wanted) {
        for (var hint : keys.hints()) {
            for (var cap : hint.caps()) {
                var begins = cap.contains(" ") ? cap.substring(0, cap.indexOf(' ')) : cap;
                if (!cap.equals(key) && pressedFor(scope, begins).equals(wanted)) {
                    throw new Refusal("ui.key-taken", KeyCap.cap(wanted), hint.words());
                }
            }
        }
    }
}
