package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One conflict of a claim, in a sentence, with the way to compare. */
class ConflictLine extends Div {

    ConflictLine(ShownConflict shown) {
        addClassNames("conflict-line", shown.undecided() ? "undecided" : "decided");
        var sentence = new Span(Words.say(shown.conflict().why()) + " ");
        var compare = Links.to(Addresses.conflict(shown.conflict().id()), say("reading.compare"));
        add(ConflictIcon.drawn(shown.state()), new Span(sentence, compare));
    }
}
