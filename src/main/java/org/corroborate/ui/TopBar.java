package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;

/** Where we are, what one can look for, and who one is. */
class TopBar extends Header {

    private final Div place = new Div();
    private Optional<Trail> shown = Optional.empty();
    private final FindField find = new FindField();

    TopBar(AuthenticationContext who, Command showKeys, Keyboard keyboard, InboxLink inbox) {
        place.addClassName("trail");
        add(place, find, inbox, keys(showKeys), new ThemeSwitch(), language(), new AccountMenu(who, keyboard));
    }

    /** Draws it only where it is another: screens say it again after each choice. */
    void show(Trail trail) {
        if (!Optional.of(trail).equals(shown)) {
            shown = Optional.of(trail);
            Nav drawn = trail.draw();
            place.removeAll();
            place.add(drawn);
        }
    }

    FindField find() {
        return find;
    }

    private static NativeButton keys(Command showKeys) {
        var keys = new NativeButton();
        keys.add(Icon.KEYS.draw());
        keys.addClassName("bare");
        keys.setAriaLabel(say("shell.all-keys"));
        keys.setTitle(say("shell.all-keys"));
        keys.addClickListener(click -> showKeys.execute());
        return keys;
    }

    private static NativeButton language() {
        var french = Words.language().getLanguage().equals("fr");
        var other = french ? Locale.ENGLISH : Locale.FRENCH;
        var switching = new NativeButton(french ? "FR" : "EN", click -> Preferences.speak(other));
        switching.addClassName("bare");
        switching.setAriaLabel(say("shell.language"));
        switching.setTitle(say("shell.language"));
        return switching;
    }
}
