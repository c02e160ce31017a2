package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps that lead to a screen. */
record Trail(List<Step> steps) {

    record Step(String words, Optional<String> path) {}

    static Trail of(String words) {
        return new Trail(List.of(new Step(words, Optional.empty())));
    }

    static Trail from(String words, String path) {
        return new Trail(List.of(new Step(words, Optional.of(path))));
    }

    Trail then(String words, String path) {
        return then(new Step(words, Optional.of(path)));
    }

    Trail then(String words) {
        return then(new Step(words, Optional.empty()));
    }

    private Trail then(Step step) {
        return new Trail(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    Nav draw() {
        var list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(step.path()
                .<Component>map(path -> Links.to(path, step.words()))
                .orElseGet(() -> new Span(step.words())))));
        var trail = new Nav(list);
        trail.addClassName("trail");
        trail.getElement().setAttribute("aria-label", say("shell.where"));
        return trail;
    }

    /** The last step, which is also the title of the browser's window. */
    String here() {
        return steps.getLast().words();
    }
}
