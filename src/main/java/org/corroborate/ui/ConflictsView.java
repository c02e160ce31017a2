package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Queue;
import org.corroborate.review.Queued;

/** The queue: conflicts by severity, the values in words, and beside them the one that is chosen. */
@Route(value = "conflicts", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/conflicts.css")
@StyleSheet("corroborate/notes.css")
class ConflictsView extends Div implements Screen, BeforeEnterObserver {

    private static final int ROWS = 100;

    private final Queue queue;
    private final Conflicts conflicts;
    private final ConflictRows rows;
    private final HolderDesk holders;
    private java.util.Optional<HolderLine> holder = java.util.Optional.empty();
    private final Segments<ConflictState> parts;
    private final QueueFilters filters;
    private final Button next;
    private final Div list = new Div();
    private final Div nothing = new Div();
    private final Div detail = new Div();
    private QueueAddress address = QueueAddress.OPEN;

    ConflictsView(Queue queue, Conflicts conflicts, ConflictRows rows, HolderDesk holders) {
        this.holders = holders;
        this.queue = queue;
        this.conflicts = conflicts;
        this.rows = rows;
        addClassName("screen");
        parts = new Segments<>(say("conflicts.parts"), state -> go(address.in(state)));
        for (var state : ConflictState.values()) {
            parts.part(state, say("conflicts.part-" + state.name().toLowerCase(java.util.Locale.ROOT)));
        }
        filters = new QueueFilters(
                holders.assignments().reviewers(),
                (attribute, kind, holder) -> go(address.only(attribute, kind, holder)));
        next = Acts.primary(say("conflicts.next"), "Enter", this::open);
        list.addClassName("queue");
        detail.addClassName("detail");
        detail.getElement().setAttribute("tabindex", "0");
        var master = new Div(filters, list, nothing);
        master.addClassNames("master", "queue-master");
        var body = new Div(master, detail);
        body.addClassName("screen-body");
        add(new Head(say("shell.conflicts"), parts).end(next), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = QueueAddress.of(event.getLocation().getQueryParameters());
        queue.counts(address.filter()).forEach(parts::count);
        parts.choose(address.state());
        filters.show(address);
        var waiting = queue.count(address.filter());
        showList(waiting);
        detail.removeAll();
        next.setEnabled(waiting > 0);
        holder = shown().map(it -> new HolderLine(
                holders, Subjects.of(it.conflict().id()), () -> showList(queue.count(address.filter()))));
        shown().ifPresent(it -> detail.add(rows.detail(it)));
        holder.ifPresent(detail::add);
    }

    private void showList(long waiting) {
        rows.learnFirsts(queue, address);
        list.removeAll();
        more(0, Math.max(ROWS, placeOfChosen() + 1), waiting);
        nothing.removeAll();
        if (waiting == 0) {
            nothing.add(new EmptyCard(
                    Icon.CONFLICT_QUIET,
                    say("conflicts.none"),
                    say("conflicts.compared", conflicts.pairsCompared(), conflicts.quietInAll())));
        }
    }

    /** Adds the next rows; the button for more stands below them while there are any. */
    private void more(int from, int rowsMore, long waiting) {
        var page = queue.page(address.filter(), from, rowsMore);
        rows.learnHolders(page);
        page.forEach(it -> list.add(rows.row(it, address, this::choose)));
        var left = waiting - from - rowsMore;
        if (left > 0) {
            var button = new Div();
            button.addClassName("queue-more");
            button.add(Acts.button(say("conflicts.more", left), () -> {
                list.remove(button);
                more(from + rowsMore, ROWS, waiting);
            }));
            list.add(button);
        }
    }

    private int placeOfChosen() {
        return address.chosen()
                .map(id -> Math.toIntExact(queue.placeOf(id, address.filter())))
                .orElse(0);
    }

    private Optional<Queued> shown() {
        return address.chosen()
                .map(id -> queue.placeOf(id, address.filter()))
                .or(() -> Optional.of(0L))
                .flatMap(place -> queue.page(address.filter(), Math.toIntExact(place), 1).stream()
                        .findFirst());
    }

    private void choose(Conflict conflict) {
        go(address.choosing(conflict.id()));
    }

    private void open() {
        shown().ifPresent(it ->
                UI.getCurrent().navigate(Addresses.conflict(it.conflict().id())));
    }

    private void step(int by) {
        shown().ifPresent(it -> {
            var place = queue.placeOf(it.conflict().id(), address.filter()) + by;
            if (place >= 0) {
                queue.page(address.filter(), Math.toIntExact(place), 1).forEach(other -> choose(other.conflict()));
            }
        });
    }

    private static void go(QueueAddress address) {
        UI.getCurrent().navigate("conflicts", address.parameters());
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.conflicts"));
    }

    @Override
    public Keys keys() {
        var keys = new Keys()
                .pair("j", "k", say("conflicts.key-next"), () -> step(1), () -> step(-1))
                .act("Enter", say("conflicts.key-open"), this::open);
        holder.ifPresent(it -> it.keys(keys));
        return keys.act("f", say("conflicts.key-filter"), filters::focus);
    }

    // Seams for the test.
    Segments<ConflictState> parts() {
        return parts;
    }

    java.util.Optional<HolderLine> holder() {
        return holder;
    }

    Div detail() {
        return detail;
    }
}
