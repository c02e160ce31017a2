package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corroborate.tables.DateOrder;
import org.corroborate.tables.Grid;
import org.corroborate.tables.Mapping;
import org.corroborate.tables.Role;
import org.corroborate.tables.Tables;

/** Column by column: its name, what stands in it, and what it says; beside it what comes of the first rows. */
class TableMeaning extends Div {

    private static final int EXAMPLES = 3;

    private final Grid grid;
    private final Tables tables;
    private final TextField dataset = new TextField(say("tables.dataset"));
    private final Select<DateOrder> dates = new Select<>();
    private final List<Select<Role>> roles = new ArrayList<>();
    private final TablePreview preview = new TablePreview();
    private final Paragraph undecided = new Paragraph(say("tables.days-undecided"));

    TableMeaning(Grid grid, Tables tables) {
        this.grid = grid;
        this.tables = tables;
        addClassName("table-meaning");
        var suggested = tables.suggestion(grid);
        dataset.setValue(suggested.dataset());
        dataset.setHelperText(say("tables.dataset-why"));
        dataset.setMaxLength(200);
        dataset.setValueChangeMode(ValueChangeMode.ON_BLUR);
        dates.setLabel(say("tables.dates"));
        dates.setItems(DateOrder.values());
        dates.setItemLabelGenerator(it -> say("tables.dates-" + it.name()));
        dates.setValue(suggested.dates());
        dates.addValueChangeListener(change -> renew());
        undecided.addClassName("table-undecided");
        var known = new Span(
                suggested.dataset().isBlank()
                        ? say("tables.unknown", delimiter())
                        : say("tables.known", suggested.dataset(), delimiter()));
        known.addClassName("secondary");
        var about = new Div(dataset, dates);
        about.addClassName("table-about");
        add(known, about, undecided, columns(suggested), new H2(say("tables.preview")), preview);
        renew();
    }

    /** What the columns say, as it is chosen now. */
    Mapping mapping() {
        var chosen = new LinkedHashMap<Integer, Role>();
        for (var column = 0; column < roles.size(); column++) {
            var place = column;
            roles.get(column).getOptionalValue().ifPresent(it -> chosen.put(place, it));
        }
        return new Mapping(
                dataset.getValue().strip(),
                chosen,
                Optional.ofNullable(dates.getValue()).orElse(DateOrder.DAY_FIRST));
    }

    private Div columns(Mapping suggested) {
        var columns = new Div();
        columns.addClassName("table-columns");
        var first = grid.rows().limit(EXAMPLES).toList();
        for (var column = 0; column < grid.header().size(); column++) {
            var place = column;
            var examples = first.stream()
                    .filter(row -> place < row.cells().size())
                    .map(row -> row.cells().get(place).value())
                    .filter(it -> !it.isEmpty())
                    .map(it -> it.length() <= 60 ? it : it.substring(0, 60) + " …")
                    .collect(Collectors.joining(" · "));
            columns.add(column(
                    grid.header().get(column),
                    examples,
                    Optional.ofNullable(suggested.roles().get(place))));
        }
        return columns;
    }

    private Div column(String name, String examples, Optional<Role> suggested) {
        var role = new Select<Role>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(it -> it == null ? say("tables.not-read") : say("tables.role-" + it.name()));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(say("tables.not-read"));
        role.setAriaLabel(say("tables.says", name));
        suggested.ifPresent(role::setValue);
        role.addValueChangeListener(change -> renew());
        roles.add(role);
        var called = new Span(name.isBlank() ? say("tables.nameless") : name);
        called.addClassName("strong");
        var held = new Span(examples);
        held.addClassNames("secondary", "table-examples");
        var line = new Div(called, held, role);
        line.addClassName("table-column");
        return line;
    }

    private void renew() {
        var mapping = mapping();
        undecided.setVisible(tables.daysUndecided(grid, mapping));
        preview.show(tables.preview(grid, mapping), mapping);
    }

    private String delimiter() {
        return say(
                switch (grid.delimiter()) {
                    case '\t' -> "tables.tabs";
                    case ';' -> "tables.semicolons";
                    case '|' -> "tables.pipes";
                    default -> "tables.commas";
                });
    }

    // Seams for the test.
    List<Select<Role>> roles() {
        return List.copyOf(roles);
    }

    TextField dataset() {
        return dataset;
    }

    TablePreview preview() {
        return preview;
    }
}
