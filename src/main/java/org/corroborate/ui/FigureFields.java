package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Refusal;

/** A figure: qualifier, number, who was counted. */
class FigureFields extends StatementFields {

    private final Attribute attribute;
    private final Statement.Figure filled;
    private final ComboBox<Qualifier> qualifier = new ComboBox<>(say("reading.figure"));
    private final IntegerField number = new IntegerField(say("reading.number"));
    private final IntegerField most = new IntegerField(say("reading.most"));
    private final TextField words = new TextField(say("reading.in-words"));
    private final TextField of = new TextField(say("reading.of"));
    private final Checkbox part = new Checkbox(say("reading.is-part"));

    FigureFields(Attribute attribute, Statement.Figure filled) {
        this.attribute = attribute;
        this.filled = filled;
        addClassName("figure-fields");
        qualifier.setItems(Qualifier.values());
        qualifier.setItemLabelGenerator(Qualifier::words);
        qualifier.setValue(Qualifier.of(filled.count()));
        qualifier.addValueChangeListener(change -> showFields());
        Qualifier.numbers(filled.count()).ifPresent(numbers -> {
            number.setValue(numbers.getFirst());
            most.setValue(numbers.getLast());
        });
        if (filled.count() instanceof Count.Vague vague) {
            words.setValue(vague.words());
        }
        of.setValue(filled.of());
        part.setValue(filled.part());
        number.setValueChangeMode(ValueChangeMode.EAGER);
        number.addClassName("number");
        most.addClassName("number");
        of.addClassName("wide");
        part.addClassName("row-of-its-own");
        add(qualifier, number, most, words, of, part);
        showFields();
    }

    private void showFields() {
        var chosen = Optional.ofNullable(qualifier.getValue()).orElse(Qualifier.EXACT);
        number.setVisible(chosen != Qualifier.VAGUE);
        most.setVisible(chosen == Qualifier.RANGE);
        words.setVisible(chosen == Qualifier.VAGUE);
    }

    @Override
    Optional<Count> count() {
        try {
            return Optional.of(counted());
        } catch (Refusal | IllegalArgumentException notYet) {
            return Optional.empty();
        }
    }

    @Override
    Statement statement() {
        return new Statement.Figure(
                attribute, counted(), of.getValue().strip(), part.getValue(), filled.coded(), filled.accordingTo());
    }

    private Count counted() {
        var chosen = Optional.ofNullable(qualifier.getValue()).orElse(Qualifier.EXACT);
        if (chosen == Qualifier.VAGUE) {
            return new Count.Vague(Required.words(words.getValue(), "ui.words-needed"));
        }
        return chosen.count(given(number), chosen == Qualifier.RANGE ? given(most) : 0);
    }

    private static int given(IntegerField field) {
        return Optional.ofNullable(field.getValue())
                .filter(it -> it >= 0 && it <= 100_000_000)
                .orElseThrow(() -> new Refusal("ui.number-needed"));
    }
}
