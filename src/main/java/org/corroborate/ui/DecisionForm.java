package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.MethodName;
import org.corroborate.conflicts.Proposal;
import org.corroborate.review.Decision;
import org.corroborate.review.DecisionId;
import org.corroborate.review.Outcome;
import org.corroborate.review.Overtaken;
import org.corroborate.shared.Refusal;

/** What stands, by which rule, and why. */
class DecisionForm extends Div {

    /** The five outcomes, in the order of their keys. */
    enum Choice {
        STANDS,
        RANGE,
        DISAGREEMENT,
        NOT_A_CONFLICT,
        WAITING
    }

    /** What the person filled in. */
    record Draft(Outcome outcome, Optional<MethodName> method, String reason, Optional<DecisionId> seen) {}

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final RadioButtonGroup<Exhibit> stands = new RadioButtonGroup<>();
    private final RangeFields range = new RangeFields();
    private final Select<MethodName> method = new Select<>();
    private final TextArea reason = new TextArea(say("conflicts.reason"));
    private final Trouble trouble = new Trouble();
    private final Consumer<Draft> decide;
    private final HalfWritten draft;
    private Optional<DecisionId> seen = Optional.empty();

    DecisionForm(Conflict conflict, List<Exhibit> claims, List<MethodName> methods, Consumer<Draft> decide) {
        var attribute = conflict.attribute();
        this.decide = decide;
        addClassName("decision-form");
        choice.setItems(Arrays.stream(Choice.values())
                .filter(it -> it != Choice.RANGE || attribute.counted())
                .toList());
        choice.setRenderer(new ComponentRenderer<>(DecisionForm::choiceLine));
        choice.setAriaLabel(say("conflicts.your-decision"));
        choice.addClassName("outcomes");
        choice.addValueChangeListener(_ -> showFields());
        stands.setItems(claims);
        stands.setItemLabelGenerator(it -> say("conflicts.claim-in", it.phrase(), Shown.number(it.document())));
        stands.setLabel(say("conflicts.which-stands"));
        method.setItems(methods);
        method.setLabel(say("conflicts.named-rule"));
        method.setEmptySelectionAllowed(true);
        method.setEmptySelectionCaption(say("conflicts.no-rule"));
        method.setItemLabelGenerator(it -> it == null ? say("conflicts.no-rule") : it.name() + " " + it.version());
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        draft = HalfWritten.in(reason, "decision " + conflict.id().value());
        var note = new Paragraph(say("conflicts.both-stay"));
        note.addClassName("secondary");
        var foot = new Div(note, Acts.primary(say("conflicts.decide"), "Ctrl+Enter", this::submit));
        foot.addClassName("decision-foot");
        add(new H2(say("conflicts.your-decision")), choice, stands, range, method, reason, trouble, foot);
        showFields();
    }

    /** The decisions that the person has before their eyes; the newest is what a new one follows. */
    void seen(List<Decision> decisions) {
        seen = decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.getLast().id());
    }

    void use(Proposal proposal) {
        choice.setValue(Choice.RANGE);
        range.fill(proposal);
        method.setValue(proposal.method());
        reason.focus();
    }

    /** Calls back when the person begins to fill it in. */
    void whenBegun(Runnable begun) {
        choice.addValueChangeListener(_ -> begun.run());
        reason.addValueChangeListener(_ -> begun.run());
    }

    void keys(Keys keys) {
        keys.hint(say("conflicts.key-outcome"), "1", "5");
        choice.getListDataView()
                .getItems()
                .forEach(it -> keys.quietly(String.valueOf(it.ordinal() + 1), () -> choice.setValue(it)));
        keys.act("r", say("conflicts.key-reason"), reason::focus);
        keys.act("Ctrl+Enter", say("conflicts.decide"), this::submit);
    }

    private void submit() {
        trouble.refuses(() -> {
            try {
                decide.accept(new Draft(outcome(), method.getOptionalValue(), reason.getValue(), seen));
                draft.drop();
            } catch (Overtaken overtaken) {
                seen = Optional.of(overtaken.other().id());
                throw overtaken;
            }
        });
    }

    private Outcome outcome() {
        return switch (choice.getOptionalValue().orElseThrow(() -> refusal("choose"))) {
            case STANDS -> new Outcome.Stands(standing());
            case RANGE -> range.outcome();
            case DISAGREEMENT -> new Outcome.Disagreement();
            case NOT_A_CONFLICT -> new Outcome.NotAConflict();
            case WAITING -> new Outcome.Waiting();
        };
    }

    private ClaimId standing() {
        return stands.getOptionalValue()
                .orElseThrow(() -> refusal("choose-claim"))
                .claim()
                .id();
    }

    static Refusal refusal(String name) {
        return new Refusal("ui." + name);
    }

    private void showFields() {
        stands.setVisible(choice.getValue() == Choice.STANDS);
        range.setVisible(choice.getValue() == Choice.RANGE);
    }

    private static Div choiceLine(Choice choice) {
        var line = new Div(
                new Span(say("conflicts.outcome-" + choice.name().toLowerCase(Locale.ROOT))),
                new KeyCap(String.valueOf(choice.ordinal() + 1)));
        line.addClassName("choice-line");
        return line;
    }

    // Seams for the test.
    RadioButtonGroup<Choice> choice() {
        return choice;
    }

    RangeFields range() {
        return range;
    }

    TextArea reason() {
        return reason;
    }

    Trouble trouble() {
        return trouble;
    }

    void press() {
        submit();
    }
}
