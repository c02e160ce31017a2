package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The way in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("corroborate/login.css")
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlainForm form = new PlainForm("login");
    private final PlainField name = new PlainField(say("login.name"), "username", "username");
    private final PasswordField password = new PasswordField(say("login.password"), "current-password");
    private final Trouble trouble = new Trouble();

    LoginView() {
        addClassName("login");
        form.add(name, password, PlainForm.submit(say("login.sign-in")));
        var forgotten = new Paragraph(say("login.forgotten"));
        forgotten.addClassName("secondary");
        var stay = new Paragraph(say("login.stay"));
        add(new Threshold(new H1(say("login.sign-in")), stay, trouble, form, forgotten));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            trouble.say(say("login.wrong"));
        }
        name.focus();
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
