package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import org.corroborate.accounts.Account;
import org.corroborate.shared.Subject;

/** Who has this, and the way to take it, to give it back, or to give it to somebody. */
class HolderLine extends Div {

    private final HolderDesk desk;
    private final Subject about;
    private final Command changed;
    private final Trouble trouble = new Trouble();
    private final Span who = new Span();
    private final Div acts = new Div();

    HolderLine(HolderDesk desk, Subject about, Command changed) {
        this.desk = desk;
        this.about = about;
        this.changed = changed;
        addClassName("holder");
        who.addClassName("holder-name");
        acts.addClassName("holder-acts");
        add(Icon.WORK.draw(), who, acts, trouble);
        show();
    }

    void show() {
        var holder = desk.holder(about);
        who.setText(holder.map(it -> say("work.held-by", desk.name(it.id()))).orElse(say("work.free")));
        acts.removeAll();
        if (holder.isEmpty() && desk.mayTake()) {
            acts.add(Acts.button(say("work.take"), "m", this::take));
        } else if (mine(holder)) {
            acts.add(Acts.button(say("work.give-back"), "m", this::take));
        }
        if (desk.mayAssign()) {
            acts.add(giveTo(holder));
        }
    }

    void keys(Keys keys) {
        if (desk.mayTake()) {
            keys.act("m", say("work.key-take"), this::take);
        }
    }

    /** Takes what is free, gives back what is one's own. */
    void take() {
        var mine = mine(desk.holder(about));
        done(() -> {
            if (mine) {
                desk.assignments().giveBack(about, desk.me());
            } else {
                desk.assignments().take(about, desk.me());
            }
        });
    }

    private Select<Account> giveTo(Optional<Account> holder) {
        var people = new Select<Account>();
        people.setItems(desk.assignments().reviewers());
        people.setItemLabelGenerator(it -> it == null ? say("work.nobody") : it.name());
        people.setEmptySelectionAllowed(true);
        people.setEmptySelectionCaption(say("work.nobody"));
        people.setAriaLabel(say("work.give-to"));
        people.setPlaceholder(say("work.give-to"));
        holder.ifPresent(people::setValue);
        people.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                give(Optional.ofNullable(change.getValue()));
            }
        });
        return people;
    }

    void give(Optional<Account> to) {
        done(() -> desk.assignments().assign(about, to.map(Account::id), desk.me()));
    }

    private boolean mine(Optional<Account> holder) {
        return holder.filter(it -> it.id().equals(desk.me())).isPresent();
    }

    private void done(Runnable act) {
        if (!trouble.refuses(act)) {
            show();
            changed.execute();
        }
    }

    // Seams for the test.
    Optional<Button> button() {
        return acts.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst();
    }

    String words() {
        return who.getText();
    }
}
