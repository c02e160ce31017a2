package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.corroborate.accounts.Account;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Kind;
import org.corroborate.shared.AccountId;

/** Narrows the queue by attribute, by kind, and by who has it. */
class QueueFilters extends Div {

    private final AttributeChoice attribute;
    private final Select<Kind> kind = new Select<>();

    private final Select<Account> holder = new Select<>();

    /** What was chosen in the three of them. */
    interface Chosen {
        void now(Optional<Attribute> attribute, Optional<Kind> kind, Optional<AccountId> holder);
    }

    QueueFilters(List<Account> people, Chosen chosen) {
        addClassName("queue-filters");
        attribute = new AttributeChoice(_ -> tell(chosen));
        kind.setItems(Kind.values());
        empty(kind, say("conflicts.every-kind"));
        kind.setItemLabelGenerator(it -> it == null ? say("conflicts.every-kind") : words(it));
        holder.setItems(people);
        empty(holder, say("conflicts.with-anyone"));
        holder.setItemLabelGenerator(it -> it == null ? say("conflicts.with-anyone") : say("work.held-by", it.name()));
        for (var field : List.of(kind, holder)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    tell(chosen);
                }
            });
        }
        var order = new Span(say("conflicts.order"));
        order.addClassName("secondary");
        add(attribute, kind, holder, order);
    }

    private void tell(Chosen chosen) {
        chosen.now(
                attribute.getOptionalValue(),
                kind.getOptionalValue(),
                holder.getOptionalValue().map(Account::id));
    }

    void show(QueueAddress address) {
        attribute.show(address.attribute());
        address.kind().ifPresentOrElse(kind::setValue, kind::clear);
        address.holder()
                .flatMap(id -> holder.getListDataView()
                        .getItems()
                        .filter(it -> it.id().equals(id))
                        .findFirst())
                .ifPresentOrElse(holder::setValue, holder::clear);
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
