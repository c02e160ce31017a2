package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;

/** Looks for a document, incident, place or actor; Enter shows what was found on a page of its own. */
class FindField extends Div {

    private final Input words = new Input();

    FindField() {
        addClassName("find");
        getElement().setAttribute("role", "search");
        words.setType("search");
        words.setPlaceholder(say("shell.find-what"));
        words.getElement().setAttribute("aria-label", say("shell.find-what"));
        words.getElement()
                .addEventListener("keydown", event -> KeyBar.answer(this::look))
                .setFilter("event.key === 'Enter'" + KeyBar.HOLD)
                .synchronizeProperty("value");
        add(Icon.FIND.draw(), words, new KeyCap("/"));
    }

    /** The words as the address has them. */
    void show(String sought) {
        words.setValue(sought);
    }

    void focus() {
        words.focus();
    }

    private void look() {
        if (!words.getValue().isBlank()) {
            // The keys are the list's from here on.
            words.blur();
            UI.getCurrent()
                    .navigate("find", QueryParameters.of("q", words.getValue().strip()));
        }
    }
}
