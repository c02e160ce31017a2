package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.DemoAccounts;
import org.corroborate.accounts.DemoAccounts.DemoAccount;

/** The way in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("corroborate/login.css")
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final PlainForm form = PlainForm.to("login");
    private final PlainField name = new PlainField(say("login.name"), "username", "username");
    private final PasswordField password = new PasswordField(say("login.password"), "current-password");
    private final Paragraph stay = new Paragraph(say("login.stay"));
    private final Trouble trouble = new Trouble();

    LoginView(Accounts accounts, DemoAccounts demonstration) {
        this.accounts = accounts;
        addClassName("login");
        form.add(name, password, PlainForm.submit(say("login.sign-in")));
        var forgotten = new Paragraph(say("login.forgotten"));
        forgotten.addClassName("secondary");
        var column = new ArrayList<Component>(List.of(new H1(say("login.sign-in")), stay, trouble, form, forgotten));
        if (!demonstration.all().isEmpty()) {
            column.add(new DemoList(demonstration.all(), this::fill));
        }
        add(new Threshold(column.toArray(Component[]::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        if (accounts.none()) {
            event.forwardTo(FirstAccountView.class);
        } else if (asked.containsKey("wait")) {
            trouble.say(say("login.wait", asked.get("wait").getFirst()));
        } else if (asked.containsKey("error")) {
            trouble.say(say("login.wrong"));
        } else if (asked.containsKey("made")) {
            stay.setText(say("login.made"));
        }
        name.focus();
    }

    private void fill(DemoAccount account) {
        name.fill(account.name());
        password.fill(account.password());
        password.focus();
    }

    @Override
    public String getPageTitle() {
        return say("login.sign-in") + " · Corroborate";
    }

    // Seams for the test.
    Trouble trouble() {
        return trouble;
    }
}
