package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Conflict;

/** The diamonds of a tie; whoever points at them or reaches them by keyboard reads why. */
class TieSign extends Div {

    TieSign(Held known, Attribute row, Tie tie) {
        addClassName("tie");
        setClassName("inside", tie.inside());
        tie.conflicts().forEach(it -> add(conflict(known, row, it)));
        if (!tie.silences().isEmpty()) {
            var why = tie.silences().stream()
                    .map(it -> Words.say(it.why()))
                    .distinct()
                    .map(Paragraph::new);
            add(sign(Icon.CONFLICT_QUIET, label(row, say("incidents.kept-quiet")), why));
        }
    }

    private static Div conflict(Held known, Attribute row, Conflict conflict) {
        var state = known.state(conflict);
        var link = new Paragraph(Links.to(Addresses.conflict(conflict.id()), say("incidents.compare")));
        return sign(
                ConflictIcon.of(state),
                label(row, ConflictIcon.words(state)),
                Stream.of(new Paragraph(Words.say(conflict.why())), link));
    }

    private static String label(Attribute row, String state) {
        return say("incidents.tie", Phrases.of(row), state);
    }

    private static Div sign(Icon icon, String label, Stream<Paragraph> why) {
        var button = new NativeButton();
        button.add(icon.draw());
        button.setAriaLabel(label);
        var words = new Popover(why.toArray(Paragraph[]::new));
        words.setTarget(button);
        words.setAriaLabel(label);
        words.addClassName("tie-why");
        words.setPosition(PopoverPosition.TOP);
        words.setOpenOnHover(true);
        words.setOpenOnFocus(true);
        return new Div(button, words);
    }
}
