package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** The head of a screen: its name, what is beside it, and at the end its facts or acts. */
class Head extends Header {

    private final H1 title = new H1();
    private final Span facts = new Span();
    private final Div end = new Div();

    Head(String words, Component... beside) {
        addClassName("screen-head");
        title.setText(words);
        facts.addClassNames("secondary", "head-facts");
        facts.setVisible(false);
        end.addClassName("end");
        add(new Div(title, facts));
        add(beside);
        add(end);
    }

    void title(String words) {
        title.setText(words);
    }

    /** One line under the title; what is divided by a middle dot stands apart. */
    void facts(String words) {
        facts.removeAll();
        Stream.of(words.split(" · ")).map(Span::new).forEach(facts::add);
        facts.setVisible(!words.isBlank());
    }

    Head end(Component... components) {
        end.removeAll();
        end.add(components);
        return this;
    }
}
