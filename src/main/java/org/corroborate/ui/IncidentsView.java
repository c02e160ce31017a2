package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.Incidents;

/** Every incident, the latest day first. */
@Route(value = "incidents", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/incidents.css")
class IncidentsView extends Div implements Screen, AfterNavigationObserver {

    private final Incidents incidents;
    private final Head head = new Head(say("shell.incidents"));
    private final TextField narrow = new TextField();
    private final Grid<Incident> grid = new Grid<>();

    IncidentsView(Incidents incidents) {
        this.incidents = incidents;
        addClassName("screen");
        narrow.setPlaceholder(say("incidents.narrow"));
        narrow.setAriaLabel(say("incidents.narrow"));
        narrow.addClassName("incident-narrow");
        narrow.setClearButtonVisible(true);
        narrow.setValueChangeMode(ValueChangeMode.LAZY);
        head.end(narrow);
        grid.addClassName("incident-list");
        grid.setSizeFull();
        grid.addComponentColumn(IncidentsView::name)
                .setHeader(say("incidents.incident"))
                .setComparator(Comparator.comparing(Titles::name))
                .setFlexGrow(2);
        grid.addColumn(it -> it.when().map(Phrases::of).orElse(""))
                .setHeader(say("claims.date"))
                .setComparator(Comparator.comparing(IncidentsView::day));
        grid.addColumn(it -> it.where().map(Phrases::of).orElse(""))
                .setHeader(say("claims.place"))
                .setFlexGrow(2);
        grid.addColumn(it -> it.type().map(Phrases::of).orElse("")).setHeader(say("claims.type"));
        grid.addItemDoubleClickListener(click ->
                UI.getCurrent().navigate(Addresses.incident(click.getItem().id())));
        var body = new Div(grid);
        body.addClassNames("screen-body");
        add(head, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var all = new ArrayList<>(incidents.all());
        all.sort(Comparator.comparing(IncidentsView::day).reversed());
        var items = new ListDataProvider<>(all);
        grid.setItems(items);
        narrow.addValueChangeListener(change -> items.setFilter(
                it -> folded(Titles.of(it) + " " + Titles.facts(it)).contains(folded(change.getValue()))));
        head.facts(say("incidents.count", all.size()));
        grid.setEmptyStateComponent(
                all.isEmpty()
                        ? new EmptyCard(
                                Icon.INCIDENTS,
                                say("incidents.none"),
                                say("incidents.none-why"),
                                Links.to("documents", say("shell.to-documents")))
                        : new EmptyCard(Icon.FIND, say("find.none"), say("incidents.none-fits")));
    }

    private static Component name(Incident incident) {
        var name = Links.to(Addresses.incident(incident.id()), Titles.name(incident));
        name.setClassName("unnamed", incident.where().isEmpty());
        return name;
    }

    private static LocalDate day(Incident incident) {
        return incident.when().map(when -> when.from()).orElse(LocalDate.MIN);
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.incidents"));
    }

    @Override
    public Keys keys() {
        return new Keys().act("f", say("conflicts.key-filter"), narrow::focus);
    }

    // Seams for the test.
    Grid<Incident> grid() {
        return grid;
    }
}
