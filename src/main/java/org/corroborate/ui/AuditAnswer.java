package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.corroborate.audit.Verification;

/** The answer first: is the record whole? A ring with a tick where it is, a triangle where it is not. */
class AuditAnswer extends Header {

    private final Div sign = new Div();
    private final H1 title = new H1();
    private final Span facts = new Span();

    AuditAnswer(Component... acts) {
        addClassNames("screen-head", "audit-answer");
        sign.addClassName("audit-sign");
        facts.addClassName("secondary");
        var words = new Div(title, facts);
        words.getElement().setAttribute("aria-live", "polite");
        var end = new Div(acts);
        end.addClassName("end");
        add(sign, words, end);
        checking();
    }

    void checking() {
        show(Icon.SHIELD, "wait", say("audit.checking"), say("audit.checking-why"));
    }

    void show(Verification verification, long nanoseconds) {
        switch (verification) {
            case Verification.Whole whole ->
                show(
                        Icon.CHECK,
                        "whole",
                        say("audit.whole"),
                        say(
                                "audit.whole-why",
                                whole.entries(),
                                Shown.moment(whole.at()),
                                String.format(Words.language(), "%.1f", nanoseconds / 1e9)));
            case Verification.Broken broken ->
                show(Icon.WARNING, "broken", say("audit.broken", broken.entry()), Words.say(broken.why()));
        }
    }

    private void show(Icon icon, String state, String answer, String why) {
        sign.removeAll();
        sign.add(icon.draw());
        getElement().setAttribute("data-state", state);
        title.setText(answer);
        facts.setText(why);
    }

    // Seams for the test.
    String answer() {
        return title.getText();
    }
}
