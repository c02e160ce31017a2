package org.corroborate.ui;

import com.vaadin.flow.component.html.Span;

/** One, two or three of three bars, and the word. */
class SeverityBars extends Span {

    SeverityBars(int of3, String word) {
        addClassName("severity");
        add(Icon.valueOf("SEVERITY_" + of3).draw(), new Span(word));
    }
}
