package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;

/** What all small forms have: an act with Enter, a way out with Escape. */
final class Asked {

    /**
     * A combo box takes every Enter for itself; one that was not open has no use for it. The default is prevented last: what
     * prevents it beside the filter does so before the filter is asked, which then finds the key used already.
     */
    private static final String ENTER = "event.key === 'Enter' && !event.shiftKey && !event.isComposing"
            + " && (!event.defaultPrevented || event.target.role === 'combobox') && !element.choosing"
            + " && !event.target.closest('vaadin-button, button') && !event.preventDefault()";

    private static final String NOTICE_OPEN_LISTS = "this.addEventListener('keydown',"
            + " event => { this.choosing = event.target.getAttribute('aria-expanded') === 'true' }, true)";

    private Asked() {}

    static Div acts(String act, Command done, Command left) {
        var acts = new Div(Acts.primary(act, "Enter", done), bareWithKey(left));
        acts.addClassName("form-acts");
        return acts;
    }

    static void keys(Component form, Command done, Command left) {
        form.getElement().executeJs(NOTICE_OPEN_LISTS);
        form.getElement().addEventListener("keydown", event -> done.execute()).setFilter(ENTER);
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
