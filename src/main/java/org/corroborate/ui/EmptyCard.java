package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here, nothing more, or not yet: what is so, in a sentence, and the next act. */
class EmptyCard extends Div {

    EmptyCard(Icon icon, String title, String sentence, Component... acts) {
        addClassName("empty");
        add(icon.draw(), new H2(title), new Paragraph(sentence));
        add(acts);
    }
}
