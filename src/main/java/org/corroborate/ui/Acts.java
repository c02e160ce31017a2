package org.corroborate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.Command;

/** Buttons of the house: words, then the key that does the same. */
final class Acts {

    private Acts() {}

    /** The one act of a screen that matters most. */
    static Button primary(String words, String key, Command act) {
        var button = button(words, key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Button button(String words, String key, Command act) {
        var button = button(words, act);
        button.setSuffixComponent(new KeyCap(key));
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    static Button button(String words, Command act) {
        return new Button(words, click -> act.execute());
    }

    /** The way out: no border. */
    static Button bare(String words, Command act) {
        var button = button(words, act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
