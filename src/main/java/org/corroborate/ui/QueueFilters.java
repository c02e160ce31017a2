package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Kind;

/** Narrows the queue by attribute and kind. */
class QueueFilters extends Div {

    private final Select<Attribute> attribute = new Select<>();
    private final Select<Kind> kind = new Select<>();

    QueueFilters(BiConsumer<Optional<Attribute>, Optional<Kind>> chosen) {
        addClassName("queue-filters");
        attribute.setItems(Arrays.stream(Attribute.values())
                .filter(it -> it != Attribute.WEAPON && it != Attribute.TYPE)
                .toList());
        empty(attribute, say("conflicts.every-attribute"));
        attribute.setItemLabelGenerator(it -> it == null ? say("conflicts.every-attribute") : Phrases.of(it));
        kind.setItems(Kind.values());
        empty(kind, say("conflicts.every-kind"));
        kind.setItemLabelGenerator(it -> it == null ? say("conflicts.every-kind") : words(it));
        attribute.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(attribute.getOptionalValue(), kind.getOptionalValue());
            }
        });
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(attribute.getOptionalValue(), kind.getOptionalValue());
            }
        });
        var order = new Span(say("conflicts.order"));
        order.addClassName("secondary");
        add(attribute, kind, order);
    }

    void show(QueueAddress address) {
        address.attribute().ifPresentOrElse(attribute::setValue, attribute::clear);
        address.kind().ifPresentOrElse(kind::setValue, kind::clear);
    }

    void focus() {
        attribute.focus();
    }

    static String words(Kind kind) {
        return say("conflicts.kind-" + kind.code());
    }

    private static void empty(Select<?> select, String words) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words);
        select.getElement().setAttribute("aria-label", words);
        select.setAriaLabel(words);
    }
}
