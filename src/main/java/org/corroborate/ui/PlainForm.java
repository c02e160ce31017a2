package org.corroborate.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A form that the browser itself sends, as password managers know it. */
@Tag("form")
class PlainForm extends HtmlContainer {

    PlainForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
    }

    static NativeButton submit(String words) {
        var submit = new NativeButton();
        submit.add(new Span(words), new KeyCap("Enter"));
        submit.addClassName("submit");
        submit.getElement().setAttribute("type", "submit");
        return submit;
    }
}
