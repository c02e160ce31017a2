package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;

/** What all small forms have: an act with Enter, a way out with Escape. */
final class Asked {

    private static final String ENTER = "event.key === 'Enter' && !event.shiftKey && !event.defaultPrevented"
            + " && !event.isComposing && !event.target.closest('vaadin-button, button')";

    private Asked() {}

    static Div acts(String act, Command done, Command left) {
        var acts = new Div(Acts.primary(act, "Enter", done), bareWithKey(left));
        acts.addClassName("form-acts");
        return acts;
    }

    static void keys(Component form, Command done, Command left) {
        form.getElement()
                .addEventListener("keydown", event -> done.execute())
                .setFilter(ENTER)
                .preventDefault();
        form.getElement()
                .addEventListener("keydown", event -> left.execute())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented");
    }

    private static Component bareWithKey(Command left) {
        var out = Acts.bare(say("shell.cancel"), left);
        out.setSuffixComponent(new KeyCap("Escape"));
        return out;
    }
}
