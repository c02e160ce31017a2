package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Components that only show, written out as HTML: a row of a long list is then one node for server and browser, not fifty.
 * Words are escaped; whoever acts on such a row listens to the row (decision 0050).
 */
final class Markup {

    private static final String INNER = "innerHTML";

    private Markup() {}

    /** Fills a component with what others show. */
    static void fill(Component with, Component... content) {
        var html = new StringBuilder();
        Stream.of(content).map(Component::getElement).forEach(it -> write(it, html));
        with.getElement().setProperty(INNER, html.toString());
    }

    private static void write(Element element, StringBuilder html) {
        if (element.isTextNode()) {
            html.append(escaped(element.getText()));
        } else if (element.isVisible()) {
            open(element, html);
            html.append(element.getProperty(INNER, ""));
            element.getChildren().forEach(it -> write(it, html));
            html.append("</").append(element.getTag()).append('>');
        }
    }

    private static void open(Element element, StringBuilder html) {
        if (!List.of(INNER).containsAll(element.getPropertyNames().toList())) {
            throw new IllegalArgumentException("Only attributes can be written: "
                    + element.getPropertyNames().toList());
        }
        html.append('<').append(element.getTag());
        element.getAttributeNames().forEach(name -> html.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(element.getAttribute(name)))
                .append('"'));
        html.append('>');
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
