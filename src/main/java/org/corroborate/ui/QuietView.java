package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.conflicts.Quiet;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.Queue;

/** What was kept quiet: values that differ and contradict nobody, each with its reason, open to everybody's eyes. */
@Route(value = QuietAddress.PATH, layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/conflicts.css")
class QuietView extends Div implements Screen, BeforeEnterObserver {

    private final Conflicts conflicts;
    private final Incidents incidents;
    private final Queue queue;
    private final ExhibitPages claims;
    private final ConflictDetails details;
    private final Segments<QueuePart> parts;
    private final AttributeChoice attribute = new AttributeChoice(chosen -> go(QuietAddress.first(chosen)));
    private final VirtualList<Listed> list = new VirtualList<>();
    private final Div nothing = new Div();
    private final DetailPane detail = new DetailPane();
    private QuietAddress address = QuietAddress.first(Optional.empty());

    /** One with its place in the list. */
    private record Listed(int nth, Quiet quiet) {}

    QuietView(Conflicts conflicts, Incidents incidents, Queue queue, Exhibits exhibits, ConflictDetails details) {
        this.conflicts = conflicts;
        this.incidents = incidents;
        this.queue = queue;
        claims = new ExhibitPages(exhibits);
        this.details = details;
        addClassName("screen");
        parts = ConflictsView.parts(this::leave);
        list.addClassName("queue");
        list.setRenderer(new ComponentRenderer<>(this::row));
        list.setDataProvider(
                DataProvider.fromCallbacks(asked -> page(asked.getOffset(), asked.getLimit()), _ -> count()));
        var order = new Span(say("conflicts.quiet-order"));
        order.addClassName("secondary");
        var filters = new Div(attribute, order);
        filters.addClassName("queue-filters");
        detail.getElement().setAttribute("tabindex", "0");
        var master = new Div(filters, list, nothing);
        master.addClassNames("master", "queue-master");
        var body = new Div(master, detail);
        body.addClassName("screen-body");
        add(new Head(say("shell.conflicts"), parts), body);
    }

    private int count() {
        return Math.toIntExact(conflicts.quietInAll(address.attribute()));
    }

    private Stream<Listed> page(int offset, int limit) {
        var page = conflicts.quiet(address.attribute(), offset, limit);
        claims.learn(page.stream().flatMap(it -> it.silence().claims().stream()));
        return IntStream.range(0, page.size()).mapToObj(it -> new Listed(offset + it, page.get(it)));
    }

    private QuietRow row(Listed it) {
        var silence = it.quiet().silence();
        var row = new QuietRow(incidents.incident(it.quiet().incident()), silence, claims.of(silence.claims()));
        if (it.nth() == address.nth()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        row.addClickListener(_ -> go(address.choosing(it.nth())));
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = QuietAddress.of(event.getLocation().getQueryParameters());
        attribute.show(address.attribute());
        parts.choose(QueuePart.QUIET);
        queue.counts(QueueAddress.OPEN.only(address.attribute()).filter())
                .forEach((state, number) -> parts.count(QueuePart.of(state), number));
        var count = count();
        parts.count(QueuePart.QUIET, count);
        claims.forget();
        list.getDataProvider().refreshAll();
        list.setVisible(count > 0);
        showNothing(count == 0);
        showDetail();
    }

    private void showNothing(boolean none) {
        nothing.removeAll();
        if (none) {
            nothing.add(new EmptyCard(
                    Icon.CONFLICT_QUIET,
                    say("conflicts.quiet-none"),
                    say("conflicts.quiet-none-why"),
                    Links.to("conflicts", say("conflicts.to-open"))));
        }
    }

    private void showDetail() {
        detail.removeAll();
        var shown = chosen();
        detail.setVisible(shown.isPresent());
        shown.ifPresent(it -> {
            var open = Links.to(Addresses.incident(it.incident()), say("conflicts.to-incident"));
            open.addClassName("button-link");
            var foot = new Div(open);
            foot.addClassName("detail-foot");
            detail.add(details.of(it), foot);
        });
    }

    private Optional<Quiet> chosen() {
        return conflicts.quiet(address.attribute(), address.nth(), 1).stream().findFirst();
    }

    private void leave(QueuePart part) {
        part.state()
                .ifPresent(state -> ConflictsView.go(
                        QueueAddress.OPEN.only(address.attribute()).in(state)));
    }

    private void step(int by) {
        var nth = address.nth() + by;
        if (nth >= 0 && nth < count()) {
            go(address.choosing(nth));
            list.scrollToIndex(Math.max(0, nth - 3));
        }
    }

    static void go(QuietAddress address) {
        UI.getCurrent().navigate(QuietAddress.PATH, address.parameters());
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.conflicts"));
    }

    @Override
    public Keys keys() {
        return new Keys()
                .pair("j", "k", say("conflicts.quiet-next"), () -> step(1), () -> step(-1))
                .act("Enter", say("conflicts.key-incident"), () -> chosen().ifPresent(
                                it -> Links.go(Addresses.incident(it.incident()))))
                .act("f", say("conflicts.key-filter"), attribute::focus);
    }

    // Seams for the test.
    DetailPane detail() {
        return detail;
    }
}
