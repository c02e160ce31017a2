package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.SignedIn;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;

/** Who else is here, and a word of warning where one of them is changing what the person is about to change. */
class HereLine extends Div {

    /** The faces it asks. */
    @Component
    record Desk(Presence presence, Accounts accounts, SignedIn signedIn) {}

    private final Desk desk;
    private final Subject here;
    private final AccountId self;
    private final Function<Subject, String> named;
    private final Span who = new Span();
    private final Div warning = new Div();
    private Optional<Presence.Stay> stay = Optional.empty();
    private Optional<Subject> mine = Optional.empty();

    /** @param named how a thing that is being changed here is called */
    HereLine(Desk desk, Subject here, Function<Subject, String> named) {
        this.desk = desk;
        this.here = here;
        this.self = desk.signedIn().id();
        this.named = named;
        addClassName("here");
        who.addClassName("here-who");
        warning.addClassName("here-warning");
        warning.getElement().setAttribute("role", "status");
        add(who, warning);
        show();
    }

    /** The person has begun to change something, or has left it. */
    void changes(Optional<Subject> what) {
        mine = what;
        stay.ifPresent(it -> it.changes(what));
        show();
    }

    private void show() {
        var others = desk.presence().others(here, self);
        setVisible(!others.isEmpty());
        who.setText(
                others.isEmpty()
                        ? ""
                        : say(
                                "work.also-here",
                                others.keySet().stream()
                                        .map(desk.accounts()::nameOf)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
        var words = new ArrayList<String>();
        others.forEach((other, changing) -> changing.ifPresent(it -> words.add(say(
                mine.equals(changing) ? "work.both-change" : "work.is-changing",
                desk.accounts().nameOf(other),
                named.apply(it)))));
        warning.removeAll();
        warning.setVisible(!words.isEmpty());
        warning.setClassName("both", mine.isPresent() && others.containsValue(mine));
        if (!words.isEmpty()) {
            warning.add(Icon.WARNING.draw(), new Span(String.join(" ", words)));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        stay.ifPresent(Presence.Stay::remove);
        stay = Optional.of(desk.presence().enter(self, here, () -> ui.access(this::show)));
        stay.ifPresent(it -> it.changes(mine));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stay.ifPresent(Presence.Stay::remove);
        stay = Optional.empty();
    }

    // Seams for the test.
    String words() {
        return who.getText();
    }

    String warning() {
        return warning.getElement().getTextRecursively();
    }
}
