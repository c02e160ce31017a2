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
        if (looked.unread() == 0) {
            line.add(Icon.CLAIM_ACCEPTED.draw(), strong(say("documents.all-read")));
            line.add(new Span(say("documents.passages", looked.passages())));
        } else {
            line.add(Icon.PASSAGE_UNREAD.draw(), strong(say("documents.unread", looked.unread())));
            line.add(new Span(say("documents.of-passages", looked.passages())));
        }
        if (looked.proposed() > 0) {
            line.add(Icon.CLAIM_PROPOSED.draw(), new Span(say("documents.to-review", looked.proposed())));
        }
        return line;
    }

    private static Span strong(String words) {
        var strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }

    private static Span part(String style, int share) {
        var part = new Span();
        part.addClassName(style);
        part.getStyle().set("flex-grow", String.valueOf(share));
        part.setVisible(share > 0);
        return part;
    }
}
