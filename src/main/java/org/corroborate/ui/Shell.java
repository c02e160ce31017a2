package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.corroborate.accounts.Habits;

/** The frame of every screen: rail, top bar, content, and the line of keys. */
@PermitAll
public class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    private final Rail rail;
    private final Keyboard keyboard;
    private final TopBar top;
    private final InboxLink inbox;
    private final Main content = new Main();
    private final Trouble trouble = new Trouble();
    private final KeyBar keyBar = new KeyBar(everywhere());

    Shell(AuthenticationContext who, List<RailCount> counts, Habits habits, InboxLink inbox) {
        this.inbox = inbox;
        keyboard = new Keyboard(habits, keyBar);
        rail = new Rail(who, counts);
        top = new TopBar(who, this::showKeys, keyboard, inbox);
        addClassName("shell");
        getElement().setAttribute("lang", Words.language().getLanguage());
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        content.add(trouble);
        add(skip(), mark(), top, rail, content, keyBar);
        Optional.ofNullable(UI.getCurrent()).ifPresent(Shell::sayWhenOffline);
    }

    private static void sayWhenOffline(UI ui) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(say("shell.offline"));
        words.setDialogTextGaveUp(say("shell.offline"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Connection.tell(event.getUI());
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        content.removeAll();
        trouble.clear();
        content.add(trouble);
        content.getElement().appendChild(shown.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = event.getLocation().getFirstSegment();
        rail.choose(place);
        if (place.equals("find")) {
            event.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(top.find()::show);
        }
        refresh();
    }

    /** For a screen whose trail or keys have changed without a navigation. */
    static void renew(Component within) {
        of(within).ifPresent(Shell::refresh);
    }

    /** What went wrong where no screen could say it; stays until the next navigation. */
    static void tell(Component within, String sentence) {
        of(within).ifPresent(shell -> shell.trouble.say(sentence));
    }

    private void refresh() {
        inbox.renew();
        screen().ifPresent(screen -> {
            var trail = screen.trail();
            top.show(trail);
            keyBar.show(screen.scope(), screen.keys());
            UI.getCurrent().getPage().setTitle(screen.getPageTitle());
        });
    }

    private Optional<Screen> screen() {
        return content.getChildren()
                .filter(Screen.class::isInstance)
                .map(Screen.class::cast)
                .findFirst();
    }

    private static Optional<Shell> of(Component within) {
        return within instanceof Shell shell
                ? Optional.of(shell)
                : within.getParent().flatMap(Shell::of);
    }

    private Keys everywhere() {
        var keys = new Keys().act("?", say("shell.all-keys"), this::showKeys);
        keys.act("/", say("shell.find"), () -> top.find().focus());
        Rail.PLACES.forEach(place -> keys.act("g " + place.key(), say("shell." + place.path()), () -> UI.getCurrent()
                .navigate(place.path())));
        return keys;
    }

    private void showKeys() {
        var list = new KeyList(keyboard, OwnKeys.scopeOf(this), keyBar.here(), everywhere());
        screen().filter(Screen::hasTour).ifPresent(list::withTour);
        list.open();
    }

    private static Anchor skip() {
        var skip = new Anchor("#content", say("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        skip.getElement().setAttribute("onclick", "event.preventDefault(); document.getElementById('content').focus()");
        return skip;
    }

    private static Span mark() {
        var mark = new Span(Icon.MARK.draw("Corroborate"));
        mark.addClassName("shell-mark");
        return mark;
    }

    // Seams for the test.
    KeyBar keyBar() {
        return keyBar;
    }

    Rail rail() {
        return rail;
    }
}
