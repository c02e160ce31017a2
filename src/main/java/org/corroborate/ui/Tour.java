package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;

/**
 * Four sentences for who sees the screen for the first time. They stand beside the words, above the claims, and cover
 * nothing. It never takes the focus; Enter goes on and Escape leaves where nothing else asks for them.
 */
class Tour extends Div {

    static final String SEEN = "tour";

    private record Step(String words, List<String> keys) {}

    private static final List<Step> STEPS = List.of(
            new Step("reading.tour-walk", List.of("j", "k", "s")),
            new Step("reading.tour-judge", List.of("a", "e", "x", "w")),
            new Step("reading.tour-words", List.of("n", "u", "d")),
            new Step("reading.tour-keys", List.of("z", "?")));

    private final Command left;
    private final Span place = new Span();
    private final Paragraph words = new Paragraph();
    private final Div keys = new Div();
    private final Button next = new Button("", click -> step());
    private int at;

    Tour(Command left) {
        this.left = left;
        addClassName("tour");
        getElement().setAttribute("role", "region").setAttribute("aria-label", say("reading.tour"));
        words.getElement().setAttribute("aria-live", "polite");
        place.addClassName("secondary");
        keys.addClassName("tour-keys");
        next.setSuffixComponent(new KeyCap("Enter"));
        var skip = Acts.bare(say("reading.tour-skip"), left);
        skip.setSuffixComponent(new KeyCap("Escape"));
        var acts = new Div(next, skip);
        acts.addClassName("form-acts");
        var head = new Div(new H2(say("reading.tour")), place);
        head.addClassName("tour-head");
        add(head, words, keys, acts);
        show();
    }

    void leave() {
        left.execute();
    }

    void step() {
        at++;
        if (at < STEPS.size()) {
            show();
        } else {
            left.execute();
        }
    }

    private void show() {
        var step = STEPS.get(at);
        place.setText(say("reading.tour-place", at + 1, STEPS.size()));
        words.setText(say(step.words()));
        keys.removeAll();
        step.keys().forEach(it -> keys.add(new KeyCap(it)));
        next.setText(say(at + 1 < STEPS.size() ? "reading.tour-next" : "reading.tour-end"));
        next.setSuffixComponent(new KeyCap("Enter"));
    }

    // Seams for the test.
    Button next() {
        return next;
    }
}
