package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One conflict of a claim, in a sentence, with the way to compare. */
class ConflictLine extends Div {

    ConflictLine(ShownConflict shown) {
        addClassNames("conflict-line", shown.undecided() ? "undecided" : "decided");
        var state = "claims.conflict-" + shown.state().name().toLowerCase(java.util.Locale.ROOT);
        add(
                shown.icon().draw(say(state)),
                new Span(
                        new Span(Words.say(shown.conflict().why()) + " "),
                        Links.to("conflicts/" + shown.conflict().id().value(), say("reading.compare"))));
    }
}
