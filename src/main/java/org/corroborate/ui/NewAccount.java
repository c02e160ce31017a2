package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.shared.AccountId;

/** Opens an account for somebody. */
class NewAccount extends Div {

    private final Accounts accounts;
    private final AccountId by;
    private final Consumer<Account> opened;
    private final TextField name = new TextField(say("login.name"));
    private final PasswordField password = new PasswordField(say("admin.first-password"));
    private final RolesField roles = new RolesField();
    private final Trouble trouble = new Trouble();

    NewAccount(Accounts accounts, AccountId by, Consumer<Account> opened) {
        this.accounts = accounts;
        this.by = by;
        this.opened = opened;
        addClassName("admin-form");
        name.setHelperText(say("login.name-kept"));
        password.setHelperText(say("login.password-rule"));
        roles.setValue(Set.of(Role.REVIEWER));
        var why = new Paragraph(say("admin.new-why"));
        why.addClassName("secondary");
        add(new H2(say("admin.new")), why, name, password, roles, trouble);
        add(Acts.primary(say("admin.open"), "Ctrl+Enter", this::open));
    }

    void open() {
        trouble.refuses(() -> opened.accept(accounts.open(name.getValue(), password.getValue(), roles.getValue(), by)));
    }

    void focusName() {
        name.focus();
    }

    // Seams for the test.
    void fill(String called, String secret, Set<Role> may) {
        name.setValue(called);
        password.setValue(secret);
        roles.setValue(may);
    }

    Trouble trouble() {
        return trouble;
    }
}
