package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.corroborate.search.Finds;
import org.corroborate.search.Hit;
import org.corroborate.search.HitKind;
import org.corroborate.search.Search;
import org.corroborate.shared.Refusal;

/** What was found for some words, kind by kind; each hit opens at the words. What is asked stands in the address. */
@Route(value = "find", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/find.css")
class FindView extends Div implements Screen, BeforeEnterObserver {

    private static final int OF_EACH = 5;
    private static final int PAGE = 20;

    private final FindServices services;
    private final Head head = new Head("");
    private final Segments<Optional<HitKind>> kinds =
            new Segments<>(say("find.kinds"), kind -> go(address().of(kind)));
    private final FindFilters filters;
    private final SavedList saved;
    private final Div found = new Div();
    private final List<HitRow> rows = new ArrayList<>();
    private FindAddress address = FindAddress.of(QueryParameters.empty());
    private int chosen = -1;

    FindView(FindServices services) {
        this.services = services;
        addClassNames("screen", "finding");
        var sources = services.documents().sourceNames();
        filters = new FindFilters(sources, sought -> go(address().with(sought)));
        saved = new SavedList(services.saved(), services.signedIn().id(), this::address);
        kinds.part(Optional.empty(), say("find.all"));
        Arrays.stream(HitKind.values()).forEach(it -> kinds.part(Optional.of(it), say("find.kind-" + it.code())));
        found.addClassName("hits");
        var master = new Div(filters, found);
        master.addClassName("master");
        var side = new DetailPane(say("find.saved"));
        side.add(saved);
        var body = new Div(master, side);
        body.addClassName("screen-body");
        head.add(kinds);
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = FindAddress.of(event.getLocation().getQueryParameters());
        var words = address.sought().words();
        head.title(words.isBlank() ? say("find.title-none") : say("find.title", words));
        filters.show(address.sought());
        kinds.choose(address.kind());
        show();
    }

    private void show() {
        found.removeAll();
        rows.clear();
        chosen = -1;
        if (!address.asks()) {
            found.add(new EmptyCard(Icon.FIND, say("find.ask"), say("find.ask-how")));
            return;
        }
        var offset = (address.page() - 1) * PAGE;
        var finds = address.kind()
                .map(kind -> services.search().find(address.sought(), kind, offset, PAGE))
                .orElseGet(() -> services.search().find(address.sought(), OF_EACH));
        counts(finds);
        if (!finds.whole()) {
            var building = new Div(say("find.building"));
            building.addClassNames("secondary", "hits-building");
            found.add(building);
        }
        if (finds.hits().isEmpty()) {
            found.add(new EmptyCard(Icon.FIND, say("find.none"), say("find.none-why")));
        }
        address.kind().ifPresentOrElse(kind -> page(finds, kind), () -> sections(finds));
    }

    private void counts(Finds finds) {
        kinds.count(Optional.empty(), finds.all());
        Arrays.stream(HitKind.values()).forEach(it -> kinds.count(Optional.of(it), finds.count(it)));
    }

    private void sections(Finds finds) {
        for (var kind : HitKind.values()) {
            var its = finds.hits().stream().filter(it -> it.kind() == kind).toList();
            if (!its.isEmpty()) {
                found.add(new H2(say("find.kind-" + kind.code())));
                its.forEach(this::row);
                var left = finds.count(kind) - its.size();
                if (left > 0) {
                    var more = Links.to(path(address.of(Optional.of(kind))), say("find.more", finds.count(kind)));
                    more.addClassName("hits-more");
                    found.add(more);
                }
            }
        }
    }

    private void page(Finds finds, HitKind kind) {
        finds.hits().forEach(this::row);
        var reach = Math.min(finds.count(kind), Search.DEEPEST);
        var last = (reach + PAGE - 1) / PAGE;
        if (last > 1) {
            var turn = new Div();
            turn.addClassName("hits-pages");
            if (address.page() > 1) {
                turn.add(Links.to(path(address.at(address.page() - 1)), say("find.page-before")));
            }
            turn.add(new Div(say("find.page", address.page(), last)));
            if (address.page() < last) {
                turn.add(Links.to(path(address.at(address.page() + 1)), say("find.page-after")));
            }
            found.add(turn);
        }
    }

    private void row(Hit hit) {
        try {
            var row = new HitRow(hit, services);
            rows.add(row);
            found.add(row);
        } catch (Refusal gone) {
            // The index is a moment behind; what is gone is not shown.
        }
    }

    private void step(int by) {
        if (!rows.isEmpty()) {
            chosen = Math.clamp(chosen + by, 0, rows.size() - 1);
            rows.get(chosen).link().ifPresent(Focusable::focus);
        }
    }

    private void open() {
        rows.stream()
                .skip(Math.max(0, chosen))
                .findFirst()
                .flatMap(HitRow::link)
                .map(it -> new Location(it.getHref()))
                .ifPresent(it -> UI.getCurrent().navigate(it.getPath(), it.getQueryParameters()));
    }

    private FindAddress address() {
        return address;
    }

    private static String path(FindAddress address) {
        return "find?" + address.parameters().getQueryString();
    }

    private static void go(FindAddress address) {
        UI.getCurrent().navigate("find", address.parameters());
    }

    @Override
    public Trail trail() {
        return Trail.of(say("find.trail"));
    }

    @Override
    public Keys keys() {
        return new Keys()
                .hint(say("shell.find"), "/")
                .pair("j", "k", say("find.key-next"), () -> step(1), () -> step(-1))
                .quietly("ArrowDown", () -> step(1))
                .quietly("ArrowUp", () -> step(-1))
                .act("Enter", say("find.key-open"), this::open)
                .act("f", say("find.key-filters"), filters::focusFirst)
                .act("s", say("find.key-save"), () -> saved.ask(address.sought().words()));
    }

    // Seams for the test.
    List<HitRow> rows() {
        return List.copyOf(rows);
    }

    SavedList saved() {
        return saved;
    }
}
