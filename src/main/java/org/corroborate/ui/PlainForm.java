package org.corroborate.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/** A form that the browser itself sends, as password managers know it. */
@Tag("form")
class PlainForm extends HtmlContainer {

    private PlainForm() {}

    /** Goes to an address of the server. */
    static PlainForm to(String action) {
        var form = new PlainForm();
        form.getElement().setAttribute("method", "post").setAttribute("action", action);
        return form;
    }

    /** Stays on the page; the view acts. */
    static PlainForm heard(Command act) {
        var form = new PlainForm();
        form.getElement().addEventListener("submit", event -> act.execute()).preventDefault();
        return form;
    }

    static NativeButton submit(String words) {
        var submit = new NativeButton();
        submit.add(new Span(words), new KeyCap("Enter"));
        submit.addClassName("submit");
        submit.getElement().setAttribute("type", "submit");
        return submit;
    }
}
