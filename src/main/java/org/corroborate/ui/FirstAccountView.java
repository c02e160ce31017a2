package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.corroborate.accounts.Accounts;

/** On an empty workbench, whoever can read its terminal makes the account that administers it. */
@Route(value = "first-account", autoLayout = false)
@AnonymousAllowed
@StyleSheet("corroborate/login.css")
class FirstAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final PlainField name = new PlainField(say("login.name"), "name", "username");
    private final PasswordField password = new PasswordField(say("login.password"), "password", "new-password");
    private final PasswordField again = new PasswordField(say("login.again"), "again", "new-password");
    private final PlainField code = new PlainField(say("login.code"), "code", "off");
    private final Trouble trouble = new Trouble();

    FirstAccountView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("login");
        name.explain(say("login.name-kept"));
        password.explain(say("login.password-rule"));
        code.explain(say("login.code-why"));
        code.addClassName("code");
        var stays = new Paragraph(say("login.stays-here"));
        stays.addClassName("secondary");
        add(new Threshold(new H1(say("login.first")), new Paragraph(say("login.first-why")), trouble, form(), stays));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!accounts.none()) {
            event.forwardTo(LoginView.class);
        }
        name.focus();
    }

    @Override
    public String getPageTitle() {
        return say("login.first") + " · Corroborate";
    }

    private PlainForm form() {
        var form = PlainForm.heard(this::make);
        form.add(name, password, again, code, PlainForm.submit(say("login.make")));
        return form;
    }

    void make() {
        if (!password.value().equals(again.value())) {
            trouble.say(say("login.not-same"));
        } else if (!trouble.refuses(() -> accounts.openFirst(code.value(), name.value(), password.value()))) {
            UI.getCurrent().getPage().setLocation("login?made");
        }
    }

    // Seams for the test.
    void fill(String called, String secret, String secretAgain, String terminal) {
        name.fill(called);
        password.fill(secret);
        again.fill(secretAgain);
        code.fill(terminal);
    }

    Trouble trouble() {
        return trouble;
    }
}
