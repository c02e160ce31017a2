package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.Optional;

/** The line of keys at the foot; it also hears them, for the screen above it and for the whole workbench. */
@Tag("key-bar")
@JsModule("./key-bar.ts")
class KeyBar extends HtmlContainer {

    /** The end of a filter for keys that are answered: what is pressed after such a key waits for the answer. */
    static final String HOLD = " && !document.querySelector('key-bar')?.held.hold()";

    private final Keys everywhere;
    private Keys here = new Keys();
    private String scope = OwnKeys.EVERYWHERE;

    KeyBar(Keys everywhere) {
        this.everywhere = everywhere;
        getElement().setAttribute("role", "contentinfo");
        getElement()
                .addEventListener(
                        "key-act",
                        event -> answer(() -> press(
                                event.getEventData().get("event.detail.key").asString())))
                .addEventData("event.detail.key");
        again();
    }

    /** Does what a key asks for, and then lets go what the person has typed meanwhile. */
    static void answer(Command act) {
        try {
            act.execute();
        } finally {
            Optional.ofNullable(UI.getCurrent()).ifPresent(KeyBar::answered);
        }
    }

    private static void answered(UI ui) {
        ui.beforeClientResponse(ui, _ -> ui.getPage().executeJs("document.querySelector('key-bar')?.held.answered()"));
    }

    /** Draws the line only where it says something else: screens hand over their keys again after each choice. */
    void show(String scope, Keys keys) {
        var same = this.scope.equals(scope)
                && here.hints().equals(keys.hints())
                && here.names().equals(keys.names());
        this.scope = scope;
        here = keys;
        if (!same) {
            again();
        }
    }

    /** The same, with the keys as the person has them now. */
    void again() {
        var own = OwnKeys.current();
        removeAll();
        here.hints().forEach(hint -> add(hint(hint)));
        add(end());
        var names = new ArrayList<>(everywhere.names());
        names.addAll(here.names());
        getElement()
                .setPropertyList(
                        "keys",
                        names.stream().map(it -> own.pressedFor(scope, it)).toList());
        getElement().setPropertyMap("moved", own.moved(scope));
    }

    /** Single letters can be switched off (WCAG 2.1.4); keys with Ctrl, Enter and arrows stay. */
    void letters(boolean on) {
        getElement().setProperty("letters", on);
    }

    /** The key that was pressed; it may be one that the person has given. */
    void press(String pressed) {
        var own = OwnKeys.current();
        meant(here, scope, pressed, own)
                .ifPresentOrElse(here::press, () -> meant(everywhere, OwnKeys.EVERYWHERE, pressed, own)
                        .ifPresent(everywhere::press));
    }

    private static Optional<String> meant(Keys keys, String scope, String pressed, OwnKeys own) {
        return keys.names().stream()
                .filter(it -> own.pressedFor(scope, it).equals(pressed))
                .findFirst();
    }

    Keys here() {
        return here;
    }

    private static Span hint(Keys.Hint hint) {
        var shown = new Span();
        shown.addClassName("key-hint");
        if (hint.whileTyping()) {
            shown.addClassName("while-typing");
        }
        hint.caps().forEach(cap -> shown.add(new KeyCap(cap)));
        shown.add(new Span(hint.words()));
        return shown;
    }

    private Span end() {
        var rest = new Span(say("shell.letters-rest"));
        rest.addClassName("key-rest");
        Command all = () -> everywhere.press("?");
        var allKeys = new NativeButton(say("shell.all-keys"), click -> all.execute());
        allKeys.addClassName("bare");
        var end = new Span(rest, new KeyCap("?"), allKeys);
        end.addClassName("key-end");
        return end;
    }
}
