package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.SignedIn;

/** The people of this workbench: who may do what, and who no longer comes in. */
@Route(value = "admin", layout = Shell.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("corroborate/admin.css")
class AdminView extends Div implements Screen, BeforeEnterObserver {

    private final Accounts accounts;
    private final SignedIn signedIn;
    private final VirtualList<Account> list = new VirtualList<>();
    private final Span count = new Span();
    private final DetailPane detail = new DetailPane();
    private NewAccount form;
    private List<Account> shown = List.of();
    private Optional<String> chosen = Optional.empty();

    AdminView(Accounts accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        form = newAccount();
        addClassName("screen");
        list.addClassName("account-list");
        list.getElement().setAttribute("tabindex", "0");
        list.setRenderer(new ComponentRenderer<>(this::row));
        detail.getElement().setAttribute("tabindex", "0");
        count.addClassName("secondary");
        var columns = new Div(
                new Span(say("login.name")), new Span(say("admin.roles")), new Span(say("admin.opened")), new Span());
        columns.addClassNames("account-row", "column-head", "account-columns");
        var master = new Div(columns, list);
        master.addClassNames("master", "admin-master");
        var body = new Div(master, detail);
        body.addClassName("screen-body");
        var add = Acts.button(say("admin.new"), "n", this::startNew);
        add(new Head(say("admin.title")).end(count, add), body);
    }

    private Div row(Account account) {
        var name = new Span(account.name());
        name.addClassName("strong");
        var roles = account.roles().stream().sorted().map(RolesField::name).collect(Collectors.joining(", "));
        var state = new Span(account.open() ? "" : say("admin.is-closed"));
        state.addClassName("secondary");
        var row = new Div(name, new Span(roles), new Span(Shown.moment(account.openedAt())), state);
        row.addClassNames("row", "account-row");
        if (chosen.filter(account.id().value().toString()::equals).isPresent()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        row.addClickListener(click -> choose(account));
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation().getQueryParameters().getSingleParameter("account");
        renew();
    }

    private void renew() {
        shown = accounts.all();
        list.setItems(shown);
        count.setText(say("admin.count", shown.stream().filter(Account::open).count()));
        detail.removeAll();
        account().ifPresentOrElse(it -> detail.add(new AccountDetail(accounts, it, signedIn.id(), this::renew)), () -> {
            form = newAccount();
            detail.add(form);
        });
    }

    private NewAccount newAccount() {
        return new NewAccount(accounts, signedIn.id(), account -> {
            Told.done(say("admin.account-opened", account.name()));
            choose(account);
        });
    }

    private Optional<Account> account() {
        return shown.stream()
                .filter(it -> chosen.filter(it.id().value().toString()::equals).isPresent())
                .findFirst();
    }

    private void startNew() {
        UI.getCurrent().navigate("admin");
        form.focusName();
    }

    private void step(int by) {
        var place = account().map(shown::indexOf).orElse(by > 0 ? -1 : shown.size()) + by;
        if (place >= 0 && place < shown.size()) {
            choose(shown.get(place));
        }
    }

    private static void choose(Account account) {
        UI.getCurrent()
                .navigate(
                        "admin",
                        QueryParameters.of("account", account.id().value().toString()));
    }

    @Override
    public Trail trail() {
        return account()
                .map(it -> Trail.from(say("admin.title"), "admin").then(it.name()))
                .orElseGet(() -> Trail.of(say("admin.title")));
    }

    @Override
    public Keys keys() {
        return new Keys()
                .pair("j", "k", say("admin.key-next"), () -> step(1), () -> step(-1))
                .act("n", say("admin.key-new"), this::startNew)
                .quietly("Ctrl+Enter", () -> {
                    if (account().isEmpty()) {
                        form.open();
                    }
                })
                .whileTyping(say("admin.open"), "Ctrl+Enter");
    }

    // Seams for the test.
    NewAccount form() {
        return form;
    }

    List<Account> shown() {
        return shown;
    }
}
