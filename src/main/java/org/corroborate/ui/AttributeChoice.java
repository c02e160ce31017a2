package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.corroborate.claims.Attribute;

/** One attribute that claims can quarrel about, or every one. */
class AttributeChoice extends Select<Attribute> {

    AttributeChoice(Consumer<Optional<Attribute>> chosen) {
        var every = say("conflicts.every-attribute");
        setItems(Arrays.stream(Attribute.values())
                .filter(it -> it != Attribute.WEAPON && it != Attribute.TYPE)
                .toList());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(every);
        setItemLabelGenerator(it -> it == null ? every : Phrases.of(it));
        getElement().setAttribute("aria-label", every);
        setAriaLabel(every);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(getOptionalValue());
            }
        });
    }

    void show(Optional<Attribute> attribute) {
        attribute.ifPresentOrElse(this::setValue, this::clear);
    }
}
