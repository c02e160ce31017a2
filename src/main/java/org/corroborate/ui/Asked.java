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
            + " && !event.target.closest('vaadin-button, button') && !event.preventDefault()"
            + KeyBar.HOLD;

    private static final String CTRL_ENTER = "event.key === 'Enter' && event.ctrlKey && !event.isComposing"
            + " && !event.defaultPrevented && !event.preventDefault()" + KeyBar.HOLD;

    private static final String ESCAPE =
            "event.key === 'Escape' && !event.defaultPrevented && !event.preventDefault()" + KeyBar.HOLD;

    /** A list that is drawn anew takes its forms out and puts them in again; the focus would be gone. */
    private static final String NOTICE = """
            if (this.field) {
                this.field.focus();
                return;
            }
            this.addEventListener('keydown', event => {
                this.choosing = event.target.getAttribute('aria-expanded') === 'true';
            }, true);
            this.addEventListener('focusin', event => {
                this.dataset.asks = 'here';
                this.field = event.target;
            });
            """;

    private Asked() {}

    static Div acts(String act, Command done, Command left) {
        var acts = new Div(Acts.primary(act, "Enter", done), bareWithKey(left));
        acts.addClassName("form-acts");
        return acts;
    }

    static void keys(Component form, Command done, Command left) {
        keys(form, ENTER, done, left);
    }

    /** For a form in which Enter by itself does something else. */
    static void keysWithCtrl(Component form, Command done, Command left) {
        keys(form, CTRL_ENTER, done, left);
    }

    private static void keys(Component form, String enter, Command done, Command left) {
        form.addAttachListener(_ -> form.getElement().executeJs(NOTICE));
        form.getElement().setAttribute("data-asks", "coming");
        hear(form, enter, done);
        hear(form, ESCAPE, left);
    }

    private static void hear(Component form, String key, Command act) {
        form.getElement()
                .addEventListener("keydown", event -> KeyBar.answer(act))
                .setFilter(key);
    }

    private static Component bareWithKey(Command left) {
        var out = Acts.bare(say("shell.cancel"), left);
        out.setSuffixComponent(new KeyCap("Escape"));
        return out;
    }
}
