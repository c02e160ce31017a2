package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.function.Consumer;

/** What the five hues stand for, and the switch that writes their letters into the text. */
class TextLegend extends Div {

    private final Button letters;
    private boolean shown;

    TextLegend(Consumer<Boolean> showLetters) {
        addClassName("text-legend");
        Arrays.stream(Family.values()).map(TextLegend::entry).forEach(this::add);
        letters = Acts.button(say("reading.letters"), "l", () -> {
            show(!shown);
            showLetters.accept(shown);
        });
        letters.addClassName("letters-switch");
        add(letters);
        show(false);
    }

    void show(boolean now) {
        shown = now;
        letters.getElement().setAttribute("aria-pressed", String.valueOf(now));
    }

    private static Span entry(Family family) {
        return new Span(family.badge(), new Span(family.words()));
    }
}
