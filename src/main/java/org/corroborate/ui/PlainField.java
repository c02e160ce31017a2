package org.corroborate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A label over a field of the browser's own, for the pages before the shell. */
class PlainField extends Div {

    private final Input input = new Input();

    PlainField(String label, String name, String autocomplete) {
        addClassName("plain-field");
        input.setId(name);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        var caption = new NativeLabel(label);
        caption.setFor(input);
        add(caption, input);
    }

    void explain(String sentence) {
        var help = new Paragraph(sentence);
        help.setId(input.getId().orElseThrow() + "-help");
        help.addClassName("secondary");
        input.getElement().setAttribute("aria-describedby", help.getId().orElseThrow());
        add(help);
    }

    void fill(String value) {
        input.setValue(value);
    }

    String value() {
        return input.getValue();
    }

    void focus() {
        input.focus();
    }

    Input input() {
        return input;
    }
}
