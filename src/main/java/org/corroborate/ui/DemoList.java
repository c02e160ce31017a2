package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.corroborate.accounts.DemoAccounts.DemoAccount;

/** The accounts of a demonstration, each ready to be filled in. */
class DemoList extends Div {

    DemoList(List<DemoAccount> accounts, Consumer<DemoAccount> fill) {
        addClassName("demo");
        var title = new Span(say("login.demo"));
        title.addClassName("strong");
        var list = new UnorderedList();
        accounts.forEach(account -> list.add(line(account, fill)));
        add(new Paragraph(title, new Span(say("login.demo-where"))), list);
    }

    private static ListItem line(DemoAccount account, Consumer<DemoAccount> fill) {
        var role = say("shell.role-" + account.role().name().toLowerCase(Locale.ROOT));
        var words = account.name().equals(role) ? role : account.name() + ", " + role;
        var button = new NativeButton(say("login.fill-in"), click -> fill.accept(account));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", say("login.fill-in-as", account.name()));
        return new ListItem(new Span(words), button);
    }
}
