package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.corroborate.accounts.SignedIn;
import org.corroborate.notes.Notes;

/** The way to the inbox, with how many notes wait there; a new one is counted as it comes. */
@SpringComponent
@UIScope
class InboxLink extends Anchor {

    private final Notes notes;
    private final SignedIn signedIn;
    private final InboxBell bell;
    private final AuthenticationContext who;
    private final Span count = new Span();
    private Registration hearing = () -> {};

    InboxLink(Notes notes, SignedIn signedIn, InboxBell bell, AuthenticationContext who) {
        this.who = who;
        this.notes = notes;
        this.signedIn = signedIn;
        this.bell = bell;
        setHref("inbox");
        setRouterIgnore(false);
        getElement().setAttribute("router-link", true);
        addClassName("inbox-link");
        count.addClassName("rail-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(Icon.NOTE.draw(), count);
        setVisible(who.hasRole("READER"));
    }

    /** Counts again. */
    void renew() {
        var reads = who.hasRole("READER");
        setVisible(reads);
        var unread = reads ? notes.unread(signedIn.id()) : 0;
        var words = say("notes.inbox-unread", unread);
        count.setText(Shown.number(unread));
        count.setVisible(unread > 0);
        setTitle(words);
        getElement().setAttribute("aria-label", words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        hearing.remove();
        if (!isVisible()) {
            return;
        }
        hearing = bell.hear(signedIn.id(), () -> ui.access(this::renew));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hearing.remove();
    }
}
