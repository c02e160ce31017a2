package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.search.Sought;

/** Narrows what is looked for: by publisher, days, attribute and state. */
class FindFilters extends Div {

    private final ComboBox<String> source = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Select<Attribute> attribute = new Select<>();
    private final Select<String> state = new Select<>();
    private String words = "";
    private boolean listening = true;

    FindFilters(List<String> sources, Consumer<Sought> changed) {
        addClassName("find-filters");
        source.setItems(sources);
        source.setPlaceholder(say("find.every-source"));
        source.setAriaLabel(say("find.every-source"));
        source.setClearButtonVisible(true);
        day(from, say("find.from"));
        day(to, say("find.to"));
        attribute.setItems(Arrays.stream(Attribute.values())
                .filter(it -> it != Attribute.VICTIMS)
                .toList());
        attribute.setItemLabelGenerator(it -> it == null ? say("find.every-attribute") : Phrases.of(it));
        emptied(attribute, say("find.every-attribute"));
        state.setItems(states());
        state.setItemLabelGenerator(it -> it == null ? say("find.every-state") : say("find.state-" + it));
        emptied(state, say("find.every-state"));
        source.addValueChangeListener(change -> tell(changed));
        from.addValueChangeListener(change -> tell(changed));
        to.addValueChangeListener(change -> tell(changed));
        attribute.addValueChangeListener(change -> tell(changed));
        state.addValueChangeListener(change -> tell(changed));
        add(source, from, to, attribute, state);
    }

    void show(Sought sought) {
        listening = false;
        words = sought.words();
        sought.source().ifPresentOrElse(source::setValue, source::clear);
        from.setValue(sought.from().orElse(from.getEmptyValue()));
        to.setValue(sought.to().orElse(to.getEmptyValue()));
        attribute.setValue(sought.attribute().orElse(attribute.getEmptyValue()));
        state.setValue(sought.state().filter(states()::contains).orElse(state.getEmptyValue()));
        listening = true;
    }

    void focusFirst() {
        source.focus();
    }

    private void tell(Consumer<Sought> changed) {
        if (listening) {
            changed.accept(new Sought(
                    words,
                    source.getOptionalValue(),
                    from.getOptionalValue(),
                    to.getOptionalValue(),
                    attribute.getOptionalValue(),
                    state.getOptionalValue()));
        }
    }

    private static List<String> states() {
        return Stream.concat(Arrays.stream(ClaimState.values()), Arrays.stream(ConflictState.values()))
                .map(Enum::name)
                .filter(it -> !it.equals(ConflictState.OPEN.name()))
                .toList();
    }

    private static void day(DatePicker picker, String words) {
        picker.setPlaceholder(words);
        picker.setAriaLabel(words);
        picker.setClearButtonVisible(true);
    }

    private static void emptied(Select<?> select, String words) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words);
        select.setAriaLabel(words);
    }
}
