package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who is signed in: single-letter keys on or off, and the way out. */
class AccountMenu extends MenuBar {

    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d)\\d*$");

    AccountMenu(AuthenticationContext who, Keyboard keyboard) {
        var name = who.getPrincipalName().orElse("");
        addClassName("account-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        getElement().setAttribute("aria-label", say("shell.account"));
        var initials = new Span(initials(name));
        initials.addClassName("initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var account = addItem(new Span(initials, new Span(name)));
        var letters = account.getSubMenu().addItem(say("shell.letters"));
        letters.setCheckable(true);
        letters.setChecked(keyboard.letters());
        letters.addClickListener(click -> keyboard.letters(letters.isChecked()));
        var folding = account.getSubMenu().addItem(say("shell.folding"));
        folding.setCheckable(true);
        folding.setChecked(keyboard.folding());
        folding.addClickListener(click -> keyboard.folding(folding.isChecked()));
        account.getSubMenu().addItem(say("shell.sign-out"), click -> who.logout());
    }

    /** The first letter, and the number where the name ends with one: R2 for "reviewer 2". */
    static String initials(String name) {
        var number = LAST_NUMBER.matcher(name);
        return name.substring(0, Math.min(1, name.length())).toUpperCase(Locale.ROOT)
                + (number.find() ? number.group(1) : "");
    }
}
