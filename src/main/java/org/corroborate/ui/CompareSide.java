package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.corroborate.sources.Document;

/** One of the two documents, whole, at what it says of the incident; another one can be put in its place. */
class CompareSide extends Section {

    private final DocumentTextElement text = new DocumentTextElement();

    CompareSide(Testimony of, List<Testimony> all, Consumer<Document> instead, Testimonies testimonies) {
        addClassName("compare-side");
        var choice = new Select<Document>();
        choice.setItems(all.stream().map(Testimony::document).toList());
        choice.setItemLabelGenerator(it -> Shown.number(it) + " " + it.title());
        choice.setAriaLabel(say("compare.document"));
        choice.setValue(of.document());
        choice.addValueChangeListener(event -> instead.accept(event.getValue()));
        var publisher = new Span(testimonies.publisher(of));
        publisher.addClassName("secondary");
        var head = new Div(choice, publisher, Links.to(Addresses.document(of.document()), say("compare.read")));
        head.addClassName("compare-head");
        text.keyless();
        text.text(() -> testimonies.content(of));
        text.show(testimonies.layer(of));
        add(head, text);
    }

    /** Scrolls to the first of these, where there is one. */
    void scrollTo(List<Exhibit> said) {
        said.stream().findFirst().ifPresent(it -> text.choose(it.claim().id(), false));
    }
}
