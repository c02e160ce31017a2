package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.corroborate.review.Looked;

/** How far a document is read: what is claimed, what is dismissed, what is left. It counts, it gives no percentage. */
class ReadMeter extends Div {

    ReadMeter(Looked looked) {
        addClassName("read-meter");
        var bar = new Div(
                part("claimed", looked.claimed()),
                part("dismissed", looked.dismissed()),
                part("left", looked.unread()));
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar, words(looked));
    }

    private static Div words(Looked looked) {
        var line = new Div();
        line.addClassName("meter-words");
        if (looked.passages() == 0) {
            line.add(say("documents.passages", 0));
        } else if (looked.unread() == 0) {
            line.add(
                    fact(Icon.CLAIM_ACCEPTED, say("documents.all-read"), say("documents.passages", looked.passages())));
        } else {
            line.add(fact(
                    Icon.PASSAGE_UNREAD,
                    say("documents.unread", looked.unread()),
                    say("documents.of-passages", looked.passages())));
        }
        if (looked.proposed() > 0) {
            line.add(fact(Icon.CLAIM_PROPOSED, "", say("documents.to-review", looked.proposed())));
        }
        return line;
    }

    private static Span fact(Icon icon, String strong, String words) {
        var heavy = new Span(strong);
        heavy.addClassName("strong");
        heavy.setVisible(!strong.isEmpty());
        var fact = new Span(icon.draw(), heavy, new Span(words));
        fact.addClassName("meter-fact");
        return fact;
    }

    private static Span part(String style, int share) {
        var part = new Span();
        part.addClassName(style);
        part.getStyle().set("flex-grow", String.valueOf(share));
        part.setVisible(share > 0);
        return part;
    }
}
