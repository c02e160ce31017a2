package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.corroborate.datasets.Change;
import org.corroborate.datasets.Row;
import org.corroborate.incidents.IncidentId;
import org.corroborate.ui.DatasetsAddress.Part;

/** The changes or the rows of an edition, line by line; changes under the name of their group. */
class DatasetLines extends Div {

    /** One line: which incident, how to draw it, and the group it opens, if it is the first of one. */
    private record Line(IncidentId incident, Supplier<RowLine> drawn, String group) {}

    private final VirtualList<Line> list = new VirtualList<>();
    private final Div nothing = new Div();
    private final Consumer<IncidentId> choose;
    private List<Line> lines = List.of();
    private Optional<IncidentId> chosen = Optional.empty();

    DatasetLines(Consumer<IncidentId> choose) {
        this.choose = choose;
        addClassName("dataset-lines");
        list.addClassName("dataset-list");
        list.getElement().setAttribute("tabindex", "0");
        list.setRenderer(new ComponentRenderer<>(this::draw));
        add(nothing, list);
    }

    void show(Edition edition, DatasetsAddress address) {
        setVisible(address.part() != Part.FILES);
        chosen = address.row();
        lines = address.part() == Part.ROWS ? ofRows(edition.rows()) : ofChanges(edition.changes());
        list.setItems(lines);
        list.setVisible(!lines.isEmpty());
        nothing.removeAll();
        if (lines.isEmpty()) {
            var key = edition.rows().isEmpty() ? "datasets.none" : "datasets.no-change";
            nothing.add(new EmptyCard(
                    Icon.DATASETS, say(key), say(key + "-why"), Links.to("documents", say("shell.to-documents"))));
        }
    }

    /** The incident so many lines below the chosen one. */
    Optional<IncidentId> beside(Optional<IncidentId> from, int by) {
        var here = IntStream.range(0, lines.size())
                .filter(place ->
                        from.filter(lines.get(place).incident()::equals).isPresent())
                .findFirst()
                .orElse(by > 0 ? -1 : lines.size());
        var place = here + by;
        if (place < 0 || place >= lines.size()) {
            return Optional.empty();
        }
        list.scrollToIndex(place);
        return Optional.of(lines.get(place).incident());
    }

    private Div draw(Line line) {
        var row = line.drawn().get();
        if (chosen.filter(line.incident()::equals).isPresent()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        row.addClickListener(click -> choose.accept(line.incident()));
        var whole = new Div();
        if (!line.group().isEmpty()) {
            whole.add(group(line.group()));
        }
        whole.add(row);
        return whole;
    }

    private Div group(String group) {
        var title = new Span(say("datasets.group-" + group));
        title.addClassName("strong");
        var why = new Span(say("datasets.group-why-" + group));
        why.addClassName("secondary");
        var line = new Div(title, why);
        line.addClassName("dataset-group");
        return line;
    }

    private static List<Line> ofRows(List<Row> rows) {
        return rows.stream()
                .map(row -> new Line(row.incident(), () -> RowLine.of(row), ""))
                .toList();
    }

    private static List<Line> ofChanges(List<Change> changes) {
        var sorted = changes.stream()
                .sorted(Comparator.comparingInt(DatasetLines::rank))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(place -> {
                    var change = sorted.get(place);
                    var first = place == 0 || rank(sorted.get(place - 1)) != rank(change);
                    return new Line(
                            change.incident(), () -> ChangeLine.of(change), first ? ChangeLine.group(change) : "");
                })
                .toList();
    }

    private static int rank(Change change) {
        return List.of("changed", "added", "merged", "withdrawn").indexOf(ChangeLine.group(change));
    }
}
