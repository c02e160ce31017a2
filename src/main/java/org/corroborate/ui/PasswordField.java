package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.NativeButton;

/** A password, hidden until one asks to see it. */
class PasswordField extends PlainField {

    private final NativeButton show = new NativeButton(say("login.show"), click -> turn());

    PasswordField(String label, String autocomplete) {
        this(label, "password", autocomplete);
    }

    PasswordField(String label, String name, String autocomplete) {
        super(label, name, autocomplete);
        input().setType("password");
        show.addClassName("show");
        show.getElement().setAttribute("type", "button").setAttribute("aria-controls", name);
        add(show);
    }

    private void turn() {
        var hidden = "password".equals(input().getType());
        input().setType(hidden ? "text" : "password");
        show.setText(say(hidden ? "login.hide" : "login.show"));
    }
}
