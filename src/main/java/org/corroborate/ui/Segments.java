package org.corroborate.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Tabs in one piece, each with its count: the parts of a list. Choosing one should change the address. */
class Segments<T> extends Tabs {

    private final Map<T, Tab> parts = new LinkedHashMap<>();
    private final Map<T, Span> counts = new LinkedHashMap<>();

    Segments(String name, Consumer<T> chosen) {
        super(false);
        addClassName("segments");
        getElement().setAttribute("aria-label", name);
        // The scrolling part inside would count as a child of the list of tabs that is none.
        getElement().executeJs("this.shadowRoot.querySelector('[part=tabs]')?.removeAttribute('tabindex')");
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(chosen());
            }
        });
    }

    Segments<T> part(T value, String words) {
        var count = new Span();
        count.addClassName("segment-count");
        var tab = new Tab(new Span(words), count);
        parts.put(value, tab);
        counts.put(value, count);
        add(tab);
        return this;
    }

    void count(T value, long number) {
        Optional.ofNullable(counts.get(value)).ifPresent(count -> count.setText(Shown.number(number)));
    }

    void choose(T value) {
        setSelectedTab(parts.get(value));
    }

    T chosen() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().equals(getSelectedTab()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
