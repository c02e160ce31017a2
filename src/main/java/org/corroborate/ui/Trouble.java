package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.corroborate.shared.Refusal;

/** Where something could not be done, says so, in one sentence, and stays there until it is done. */
class Trouble extends Div {

    Trouble() {
        addClassName("trouble");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void say(String sentence) {
        removeAll();
        add(Icon.WARNING.draw(), new Span(sentence));
        setVisible(true);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /** Does it and answers false; or says here why it could not be done, and answers true. */
    boolean refuses(Runnable act) {
        try {
            clear();
            act.run();
            return false;
        } catch (Refusal refusal) {
            say(Words.say(refusal.sentence()));
            return true;
        }
    }
}
