package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.corroborate.accounts.Account;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Document;

/** What is drawn, how much of it, and who codes it. */
class DrawForm extends Div {

    private static final int A_FIFTH = 20;

    private final MultiSelectComboBox<Document> from = new MultiSelectComboBox<>(say("coding.from"));
    private final RadioButtonGroup<Round.Unit> unit = new RadioButtonGroup<>(say("coding.unit"));
    private final IntegerField share = new IntegerField(say("coding.share"));
    private final IntegerField seed = new IntegerField(say("coding.seed"));
    private final Select<Account> one = new Select<>();
    private final Select<Account> other = new Select<>();
    private final Checkbox anonymous = new Checkbox(say("coding.anonymous"));
    private final Trouble trouble = new Trouble();
    private final Rounds rounds;
    private final AccountId me;
    private final Consumer<Round> drawn;

    DrawForm(
            Rounds rounds,
            List<Document> documents,
            List<Account> reviewers,
            int seedProposed,
            AccountId me,
            Consumer<Round> drawn) {
        this.rounds = rounds;
        this.me = me;
        this.drawn = drawn;
        addClassName("draw-form");
        from.setItems(documents);
        from.setItemLabelGenerator(it -> Shown.number(it) + " " + it.title());
        from.setHelperText(say("coding.from-help"));
        from.select(documents);
        unit.setItems(Round.Unit.values());
        unit.setItemLabelGenerator(it -> say("coding.unit-" + it.name().toLowerCase(Locale.ROOT)));
        unit.setValue(Round.Unit.PASSAGES);
        share.setMin(1);
        share.setMax(100);
        share.setValue(A_FIFTH);
        share.setSuffixComponent(new Div("%"));
        seed.setValue(seedProposed);
        seed.setHelperText(say("coding.seed-help"));
        coder(one, say("coding.first"), reviewers);
        coder(other, say("coding.second"), reviewers);
        anonymous.setValue(true);
        var why = new Paragraph(say("coding.draw-why"));
        why.addClassName("secondary");
        add(
                new H2(say("coding.draw")),
                why,
                from,
                unit,
                pair(share, seed),
                pair(one, other),
                anonymous,
                trouble,
                Acts.primary(say("coding.draw-now"), "Ctrl+Enter", this::draw));
    }

    private static void coder(Select<Account> field, String label, List<Account> reviewers) {
        field.setLabel(label);
        field.setItems(reviewers);
        field.setItemLabelGenerator(Account::name);
    }

    private static Div pair(com.vaadin.flow.component.Component one, com.vaadin.flow.component.Component other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }

    void draw() {
        trouble.refuses(() -> {
            var round = rounds.draw(
                    from.getSelectedItems().stream().map(Document::id).toList(),
                    unit.getValue(),
                    share.getOptionalValue().orElse(0),
                    seed.getOptionalValue().orElse(0),
                    anonymous.getValue(),
                    coders(),
                    me);
            Told.done(say("coding.drawn", round.passages().size()));
            drawn.accept(round);
        });
    }

    private List<AccountId> coders() {
        return List.of(one.getOptionalValue(), other.getOptionalValue()).stream()
                .flatMap(Optional::stream)
                .map(Account::id)
                .toList();
    }

    // Seams for the test.
    void fill(List<Document> documents, int percent, Account first, Account second) {
        from.deselectAll();
        from.select(documents);
        share.setValue(percent);
        one.setValue(first);
        other.setValue(second);
    }

    Trouble trouble() {
        return trouble;
    }
}
