package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Two sentences, one number, two threads: what the workbench is for. The quotes stand as their documents have them. */
class Proof extends Div {

    private static final String THREADS = "<svg viewBox=\"0 0 636 110\" focusable=\"false\">"
            + "<path d=\"M158 0c0 66 44 99 116 99M472 0c0 66-44 99-116 99\"/>"
            + "<circle cx=\"158\" cy=\"0\" r=\"4.5\"/><circle cx=\"472\" cy=\"0\" r=\"4.5\"/></svg>";

    Proof() {
        addClassName("proof");
        var threads = new Span();
        threads.addClassName("threads");
        threads.getElement().setProperty("innerHTML", THREADS).setAttribute("aria-hidden", "true");
        var number = new Paragraph("9");
        number.addClassName("figure");
        var meaning = new Paragraph(say("login.proof"));
        meaning.addClassName("meaning");
        add(
                card("Country report: Mali", "002", "… and ", "injures nine others", "."),
                card("Maps of Security Incidents in Mali", "003", "… and ", "nine wounded", " …"),
                threads,
                number,
                meaning);
    }

    private static Div card(String title, String number, String before, String marked, String after) {
        var head = new Div(new Span(title), new Span(number));
        head.addClassName("card-head");
        var mark = new Span(marked);
        mark.addClassName("lit");
        var words = new Paragraph(new Span(before), mark, new Span(after));
        words.getElement().setAttribute("lang", "en");
        words.addClassName("words");
        var card = new Div(head, words);
        card.addClassName("card");
        return card;
    }
}
