package org.corroborate.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.corroborate.claims.Attribute;

/** An excerpt as the source wrote it, the words of the claim marked as in the document. */
class ExcerptText extends Paragraph {

    ExcerptText(Excerpt excerpt, Attribute attribute, boolean inConflict) {
        addClassName("excerpt");
        var mark = new Span(excerpt.exact());
        mark.addClassName("excerpt-mark");
        mark.getElement().setAttribute("data-family", Family.of(attribute).code());
        if (inConflict) {
            mark.addClassName("in-conflict");
            mark.add(Icon.NOT_EQUAL.draw(Words.say("claims.in-conflict")));
        }
        add(new Span(excerpt.before()), mark, new Span(excerpt.after()));
    }
}
