package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;

/** One account: its roles, a new password, and closing it. What it did stays its own. */
class AccountDetail extends Div {

    private final Accounts accounts;
    private final Account account;
    private final AccountId by;
    private final Runnable changed;
    private final RolesField roles = new RolesField();
    private final PasswordField password = new PasswordField(say("admin.new-password"));
    private final Trouble trouble = new Trouble();

    AccountDetail(Accounts accounts, Account account, AccountId by, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.by = by;
        this.changed = changed;
        addClassName("admin-form");
        roles.setValue(account.roles());
        password.setHelperText(say("login.password-rule"));
        var since = new Paragraph(
                say(account.open() ? "admin.open-since" : "admin.was-opened", Shown.moment(account.openedAt())));
        since.addClassName("secondary");
        add(new H2(account.name()), since, trouble);
        if (account.open()) {
            add(roles, Acts.button(say("admin.save-roles"), this::giveRoles));
            add(password, Acts.button(say("admin.set-password"), this::setPassword));
            add(closing());
        }
        add(Links.to(
                AuditAddress.historyOf(
                        new Subject("account", account.id().value().toString())),
                say("admin.history")));
    }

    private Component closing() {
        var why = new Paragraph(say("admin.close-why"));
        why.addClassName("secondary");
        var part = new Div(new H3(say("admin.close")), why, Acts.button(say("admin.close-act"), this::askToClose));
        part.addClassName("admin-closing");
        return part;
    }

    void giveRoles() {
        act(() -> accounts.giveRoles(account.id(), roles.getValue(), by), say("admin.roles-given", account.name()));
    }

    void setPassword() {
        act(
                () -> accounts.setPassword(account.id(), password.getValue(), by),
                say("admin.password-set", account.name()));
    }

    void close() {
        act(() -> accounts.close(account.id(), by), say("admin.closed", account.name()));
    }

    private void askToClose() {
        var ask = new ConfirmDialog(
                say("admin.close-ask", account.name()),
                say("admin.close-why"),
                say("admin.close-act"),
                confirmed -> close());
        ask.setCancelable(true);
        ask.setCancelText(say("shell.cancel"));
        ask.open();
    }

    private void act(Runnable act, String done) {
        if (!trouble.refuses(act)) {
            Told.done(done);
            changed.run();
        }
    }

    // Seams for the test.
    RolesField roles() {
        return roles;
    }

    Trouble trouble() {
        return trouble;
    }
}
