package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One file that arrived, and what came of it; it stays until the page is left. */
class ArrivalLine extends Div {

    ArrivalLine(Component sign, String name, String state) {
        addClassName("arrival");
        var title = new Span(name);
        title.addClassName("strong");
        var end = new Span(state);
        end.addClassName("secondary");
        var head = new Div(sign, title, end);
        head.addClassName("arrival-head");
        add(head);
    }

    ArrivalLine say(String sentence, Component... acts) {
        var line = new Div(new Span(sentence));
        line.addClassNames("secondary", "arrival-words");
        line.add(acts);
        add(line);
        return this;
    }

    static ArrivalLine refused(String fileName, String why) {
        return new ArrivalLine(Icon.WARNING.draw(), fileName, Words.say("documents.not-kept")).say(why);
    }

    static ArrivalLine sameBytes(String fileName, String number, String path) {
        return new ArrivalLine(Icon.CLAIM_ACCEPTED.draw(), fileName, "")
                .say(Words.say("documents.same-bytes", number), Links.to(path, Words.say("documents.open", number)));
    }
}
