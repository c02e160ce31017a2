package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.corroborate.review.Looked;

/** How far a document is looked at; it counts passages and never shows a percentage. */
class PassageMeter extends Div {

    PassageMeter() {
        addClassName("passage-meter");
    }

    void show(Looked looked) {
        removeAll();
        var passages = new Span(say("reading.passages", looked.passages()));
        add(passages, bar(looked), legend(looked));
        if (looked.unread() == 0) {
            passages.setText(allRead(looked));
            passages.addComponentAsFirst(Icon.CHECK.draw());
            passages.addClassName("all-read");
        }
    }

    /** No passage is unread: the document is done, but for claims that nobody has judged. */
    static String allRead(Looked looked) {
        return looked.done() ? say("reading.done") : say("reading.nothing-unread-but", looked.proposed());
    }

    private static Div bar(Looked looked) {
        var bar = new Div(
                part("claimed", looked.claimed()),
                part("dismissed", looked.dismissed()),
                part("unread", looked.unread()));
        bar.addClassName("meter-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Span part(String name, int passages) {
        var part = new Span();
        part.addClassName(name);
        part.getStyle().set("flex-grow", String.valueOf(passages));
        part.setVisible(passages > 0);
        return part;
    }

    private static Div legend(Looked looked) {
        var legend = new Div(
                entry(Icon.PASSAGE_CLAIMED, say("reading.claimed", looked.claimed())),
                entry(Icon.PASSAGE_DISMISSED, say("reading.dismissed", looked.dismissed())),
                entry(Icon.PASSAGE_UNREAD, say("reading.unread", looked.unread())));
        legend.addClassName("meter-legend");
        return legend;
    }

    private static Span entry(Icon icon, String words) {
        return new Span(icon.draw(), new Span(words));
    }
}
