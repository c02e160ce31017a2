package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Queue;
import org.corroborate.review.QueueFilter;
import org.corroborate.review.Queued;
import org.corroborate.shared.Agent;

/** The queue: conflicts by severity, the values in words, and beside them the one that is chosen. */
@Route(value = "conflicts", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/conflicts.css")
@StyleSheet("corroborate/notes.css")
class ConflictsView extends Div implements Screen, BeforeEnterObserver {

    private final Queue queue;
    private final Conflicts conflicts;
    private final ConflictRows rows;
    private final HolderDesk holders;
    private Optional<HolderLine> holder = Optional.empty();
    private final Segments<QueuePart> parts;
    private final QueueFilters filters;
    private final Button next;
    private final VirtualList<Queued> list = new VirtualList<>();
    private final Div nothing = new Div();
    private final DetailPane detail = new DetailPane();
    private final ActBell bell;
    private Registration hearing = () -> {};
    private QueueAddress address = QueueAddress.OPEN;
    private Optional<Queued> shown = Optional.empty();
    private Optional<QueueFilter> listed = Optional.empty();

    ConflictsView(Queue queue, Conflicts conflicts, ConflictRows rows, HolderDesk holders, ActBell bell) {
        this.bell = bell;
        this.holders = holders;
        this.queue = queue;
        this.conflicts = conflicts;
        this.rows = rows;
        addClassName("screen");
        parts = parts(this::turn);
        filters = new QueueFilters(
                holders.assignments().reviewers(),
                (attribute, kind, holder) -> go(address.only(attribute, kind, holder)));
        next = Acts.primary(say("conflicts.next"), "Enter", this::open);
        list.addClassName("queue");
        list.setRenderer(new ComponentRenderer<>(it -> rows.row(it, address, this::choose)));
        list.setDataProvider(new QueuePages(queue, () -> address.filter(), rows::learn));
        detail.getElement().setAttribute("tabindex", "0");
        var master = new Div(filters, list, nothing);
        master.addClassNames("master", "queue-master");
        var body = new Div(master, detail);
        body.addClassName("screen-body");
        add(new Head(say("shell.conflicts"), parts).end(next), body);
    }

    static Segments<QueuePart> parts(Consumer<QueuePart> chosen) {
        var parts = new Segments<>(say("conflicts.parts"), chosen);
        for (var part : QueuePart.values()) {
            parts.part(part, part.words());
        }
        return parts;
    }

    private void turn(QueuePart part) {
        part.state()
                .ifPresentOrElse(
                        state -> go(address.in(state)), () -> QuietView.go(QuietAddress.first(address.attribute())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = QueueAddress.of(event.getLocation().getQueryParameters());
        showCounts();
        parts.choose(QueuePart.of(address.state()));
        filters.show(address);
        var waiting = queue.count(address.filter());
        var before = shown;
        var place = placeOfChosen();
        shown = queue.page(address.filter(), place, 1).stream().findFirst();
        next.setEnabled(waiting > 0);
        if (listed.filter(address.filter()::equals).isEmpty() || shown.equals(before)) {
            showList(waiting);
        } else {
            Stream.of(before, shown).flatMap(Optional::stream).forEach(list.getDataProvider()::refreshItem);
        }
        address.chosen().ifPresent(_ -> reveal(place));
        showDetail();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        hearing.remove();
        hearing = bell.hearPeople("conflict", new Agent.Person(holders.me()), () -> ui.access(this::renew));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hearing.remove();
    }

    /** What a colleague has decided leaves the list it was in. */
    private void renew() {
        showCounts();
        showList(queue.count(address.filter()));
    }

    private void showCounts() {
        queue.counts(address.filter()).forEach((state, number) -> parts.count(QueuePart.of(state), number));
        parts.count(QueuePart.QUIET, conflicts.quietInAll(address.attribute()));
    }

    private void showList(long waiting) {
        listed = Optional.of(address.filter());
        rows.learnFirsts(queue, address);
        list.getDataProvider().refreshAll();
        list.setVisible(waiting > 0);
        nothing.removeAll();
        if (waiting == 0) {
            var compared = conflicts.pairsCompared();
            nothing.add(new EmptyCard(
                    Icon.CONFLICT_QUIET,
                    say("conflicts.none"),
                    compared == 0
                            ? say("conflicts.none-yet")
                            : say("conflicts.compared", compared, conflicts.quietInAll(Optional.empty())),
                    compared == 0 || address.state() == ConflictState.OPEN
                            ? Links.to("documents", say("work.to-documents"))
                            : Links.to("conflicts", say("conflicts.to-open"))));
        }
    }

    private void showDetail() {
        detail.removeAll();
        holder = shown.map(
                it -> new HolderLine(holders, Subjects.of(it.conflict().id()), () -> list.getDataProvider()
                        .refreshItem(it)));
        detail.setVisible(shown.isPresent());
        shown.ifPresent(it -> {
            var open = Links.to(Addresses.conflict(it.conflict().id()), say("conflicts.open-side-by-side"));
            open.addClassName("button-link");
            var foot = new Div(open);
            foot.addClassName("detail-foot");
            holder.ifPresent(foot::add);
            detail.add(rows.detail(it), foot);
        });
    }

    private int placeOfChosen() {
        return address.chosen()
                .map(id -> Math.toIntExact(queue.placeOf(id, address.filter())))
                .orElse(0);
    }

    /** Scrolls only as far as it must. */
    private void reveal(int place) {
        list.getElement()
                .executeJs(
                        "if ($0 <= this.firstVisibleIndex || $0 >= this.lastVisibleIndex) this.scrollToIndex(Math.max(0, $0 - 3))",
                        place);
    }

    private void choose(Conflict conflict) {
        go(address.choosing(conflict.id()));
    }

    private void open() {
        shown.ifPresent(
                it -> UI.getCurrent().navigate(Addresses.conflict(it.conflict().id())));
    }

    private void step(int by) {
        var place = placeOfChosen() + by;
        if (place >= 0) {
            queue.page(address.filter(), place, 1).forEach(other -> choose(other.conflict()));
        }
    }

    static void go(QueueAddress address) {
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
    Segments<QueuePart> parts() {
        return parts;
    }

    Optional<HolderLine> holder() {
        return holder;
    }

    DetailPane detail() {
        return detail;
    }
}
