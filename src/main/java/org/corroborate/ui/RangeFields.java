package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.corroborate.conflicts.Proposal;
import org.corroborate.review.Outcome;

/** Low, best and high. */
class RangeFields extends Div {

    private final IntegerField low = new IntegerField(say("conflicts.low"));
    private final IntegerField best = new IntegerField(say("conflicts.best"));
    private final IntegerField high = new IntegerField(say("conflicts.high"));

    RangeFields() {
        addClassName("range-fields");
        Stream.of(low, best, high).forEach(field -> {
            field.setMin(0);
            field.addClassName("figure-field");
            add(field);
        });
    }

    /** Takes a method's bounds; where it names only some, the nearest it names fills the gap. */
    void fill(Proposal proposal) {
        var some = first(proposal.best(), first(proposal.low(), proposal.high()));
        set(low, first(proposal.low(), some));
        set(best, first(proposal.best(), first(proposal.low(), proposal.high())));
        set(high, first(proposal.high(), some));
    }

    void fill(int lowest, int likeliest, int highest) {
        low.setValue(lowest);
        best.setValue(likeliest);
        high.setValue(highest);
    }

    Outcome outcome() {
        if (Stream.of(low, best, high).anyMatch(IntegerField::isEmpty)) {
            throw DecisionForm.refusal("three-figures");
        }
        return new Outcome.Range(low.getValue(), best.getValue(), high.getValue());
    }

    private static OptionalInt first(OptionalInt one, OptionalInt other) {
        return one.isPresent() ? one : other;
    }

    private static void set(IntegerField field, OptionalInt value) {
        value.ifPresentOrElse(field::setValue, field::clear);
    }
}
