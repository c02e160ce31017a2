package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.corroborate.claims.Statement;
import org.corroborate.review.Item;

/** What is held of a claim that two have coded, and why: one, the other, something else, or nothing. */
class AdjudicateForm extends Div {

    enum Choice {
        A,
        B,
        OWN,
        NONE
    }

    record Draft(Choice choice, Optional<Statement> own, String reason) {}

    private final Item item;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final StatementForm own;
    private final TextArea reason = new TextArea(say("conflicts.reason"));
    private final Trouble trouble = new Trouble();
    private final BiConsumer<Item, Draft> hold;
    private final HalfWritten draft;

    AdjudicateForm(Item item, BiConsumer<Item, Draft> hold) {
        this.item = item;
        this.hold = hold;
        addClassNames("decision-form", "adjudicate-form");
        choice.setItems(Choice.values());
        choice.setAriaLabel(say("coding.hold"));
        choice.setRenderer(new ComponentRenderer<>(AdjudicateForm::line));
        own = new StatementForm(
                item.anyClaim().statement(), item.anyClaim().quote().exact());
        own.setVisible(false);
        choice.addValueChangeListener(change -> own.setVisible(change.getValue() == Choice.OWN));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        draft = HalfWritten.in(reason, "adjudication " + item.id().value());
        add(
                new H3(say("coding.hold")),
                choice,
                own,
                reason,
                trouble,
                Acts.primary(say("coding.hold-now"), "Ctrl+Enter", this::submit));
    }

    private static Div line(Choice choice) {
        var line = new Div(
                new Span(say("coding.choice-" + choice.name().toLowerCase(Locale.ROOT))),
                new KeyCap(String.valueOf(choice.ordinal() + 1)));
        line.addClassName("choice-line");
        return line;
    }

    void keys(Keys keys) {
        keys.hint(say("coding.key-choice"), "1", "4");
        for (var it : Choice.values()) {
            keys.quietly(String.valueOf(it.ordinal() + 1), () -> choice.setValue(it));
        }
        keys.act("r", say("conflicts.key-reason"), reason::focus);
        keys.act("Ctrl+Enter", say("coding.hold-now"), this::submit);
    }

    void submit() {
        trouble.refuses(() -> {
            var chosen = choice.getOptionalValue().orElseThrow(() -> DecisionForm.refusal("choose"));
            hold.accept(
                    item,
                    new Draft(
                            chosen,
                            chosen == Choice.OWN ? Optional.of(own.statement()) : Optional.empty(),
                            reason.getValue()));
            draft.drop();
        });
    }

    // Seams for the test.
    RadioButtonGroup<Choice> choice() {
        return choice;
    }

    TextArea reason() {
        return reason;
    }

    Trouble trouble() {
        return trouble;
    }
}
