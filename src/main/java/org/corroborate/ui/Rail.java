package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The screens, one below the other, each an icon over its word. Only what exists, and only where one may go. */
class Rail extends Nav {

    record Place(String path, Icon icon, String key) {}

    static final List<Place> PLACES = List.of(
            new Place("documents", Icon.DOCUMENTS, "d"),
            new Place("incidents", Icon.INCIDENTS, "i"),
            new Place("conflicts", Icon.CONFLICTS, "c"),
            new Place("work", Icon.WORK, "w"),
            new Place("datasets", Icon.DATASETS, "s"),
            new Place("report", Icon.REPORT, "r"),
            new Place("audit", Icon.AUDIT, "a"));

    private static final Place ADMIN = new Place("admin", Icon.ADMIN, "");

    private final List<RailCount> counts;
    private final Map<String, Anchor> items = new LinkedHashMap<>();

    Rail(AuthenticationContext who, List<RailCount> counts) {
        this.counts = counts;
        getElement().setAttribute("aria-label", say("shell.screens"));
        PLACES.stream().filter(Rail::exists).forEach(place -> add(item(place)));
        var space = new Span();
        space.addClassName("rail-space");
        add(space);
        if (who.hasRole("ADMINISTRATOR") && exists(ADMIN)) {
            add(item(ADMIN));
        }
    }

    void choose(String path) {
        items.forEach((own, item) -> {
            if (own.equals(path)) {
                item.getElement().setAttribute("aria-current", "page");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
        items.forEach(this::showCount);
    }

    private Anchor item(Place place) {
        var item = Links.to(place.path(), "");
        item.addClassName("rail-item");
        item.add(place.icon().draw(), new Span(say("shell." + place.path())));
        items.put(place.path(), item);
        return item;
    }

    private void showCount(String path, Anchor item) {
        item.getChildren()
                .filter(child -> child.hasClassName("rail-count"))
                .toList()
                .forEach(item::remove);
        counts.stream()
                .filter(count -> count.path().equals(path) && count.waiting() > 0)
                .findFirst()
                .ifPresent(count -> item.add(badge(count)));
    }

    private static Span badge(RailCount count) {
        var badge = new Span(Shown.number(count.waiting()));
        badge.addClassName("rail-count");
        badge.setClassName("quiet", count.quiet());
        badge.getElement().setAttribute("role", "img").setAttribute("aria-label", count.words());
        return badge;
    }

    private static boolean exists(Place place) {
        return RouteConfiguration.forApplicationScope().getRoute(place.path()).isPresent();
    }
}
