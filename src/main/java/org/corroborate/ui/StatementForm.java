package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Statement;

/** A statement to be filled in: its attribute first, then the fields that this attribute has. */
class StatementForm extends Div {

    private final ComboBox<Attribute> attribute = new ComboBox<>(say("reading.attribute"));
    private final String words;
    private StatementFields fields;

    /** Filled with what a rule, or somebody before, took the words for. */
    StatementForm(Statement guess, String words) {
        this.words = words;
        this.fields = StatementFields.of(guess.attribute(), Optional.of(guess), words);
        addClassName("statement-form");
        attribute.addClassName("attribute-field");
        attribute.setItems(Attribute.values());
        attribute.setItemLabelGenerator(Phrases::of);
        attribute.setRenderer(new ComponentRenderer<>(StatementForm::drawn));
        attribute.setValue(guess.attribute());
        attribute.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::change));
        showLetter();
        add(attribute, fields);
    }

    Statement statement() {
        return fields.statement();
    }

    StatementFields fields() {
        return fields;
    }

    void focus() {
        attribute.focus();
    }

    /** Another attribute keeps a figure that was filled in; anything else begins with the words. */
    private void change(Attribute now) {
        var kept = fields.count().map(count -> fields.statement());
        remove(fields);
        fields = StatementFields.of(now, kept, words);
        add(fields);
        showLetter();
    }

    private void showLetter() {
        attribute.setPrefixComponent(Family.of(attribute.getValue()).badge());
    }

    private static Span drawn(Attribute attribute) {
        var drawn = new Span(Family.of(attribute).badge(), new Span(Phrases.of(attribute)));
        drawn.addClassName("attribute-choice");
        return drawn;
    }

    // Seams for the test.
    ComboBox<Attribute> attribute() {
        return attribute;
    }
}
