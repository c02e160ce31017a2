package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.corroborate.accounts.Account;

/** Whose acts, which acts, and of which day. */
class AuditFilters extends Div {

    private final Select<Account> by = new Select<>();
    private final Select<String> act = new Select<>();
    private final DatePicker day = Day.field("");
    private boolean listening = true;

    AuditFilters(List<Account> accounts, List<String> acts, Consumer<AuditAddress> changed) {
        addClassName("audit-filters");
        by.setItems(accounts);
        by.setItemLabelGenerator(it -> it == null ? say("audit.everyone") : it.name());
        emptied(by, say("audit.everyone"));
        act.setItems(acts);
        act.setItemLabelGenerator(it -> it == null ? say("audit.every-act") : AuditRow.act(it));
        emptied(act, say("audit.every-act"));
        day.setPlaceholder(say("audit.every-day"));
        day.setAriaLabel(say("audit.every-day"));
        day.setClearButtonVisible(true);
        by.addValueChangeListener(change -> tell(changed));
        act.addValueChangeListener(change -> tell(changed));
        day.addValueChangeListener(change -> tell(changed));
        var order = new Span(say("audit.order"));
        order.addClassName("secondary");
        add(by, act, day, order);
    }

    void show(AuditAddress address) {
        listening = false;
        by.setValue(by.getListDataView()
                .getItems()
                .filter(it -> address.by().filter(it.id()::equals).isPresent())
                .findFirst()
                .orElse(by.getEmptyValue()));
        act.setValue(address.act().orElse(act.getEmptyValue()));
        day.setValue(address.day().orElse(day.getEmptyValue()));
        listening = true;
    }

    void focusFirst() {
        by.focus();
    }

    private void tell(Consumer<AuditAddress> changed) {
        if (listening) {
            changed.accept(new AuditAddress(
                    by.getOptionalValue().map(Account::id),
                    act.getOptionalValue(),
                    day.getOptionalValue(),
                    Optional.empty()));
        }
    }

    private static void emptied(Select<?> select, String words) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words);
        select.setAriaLabel(words);
    }
}
