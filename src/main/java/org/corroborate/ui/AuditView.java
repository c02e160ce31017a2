package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.corroborate.accounts.Accounts;
import org.corroborate.audit.Audit;
import org.corroborate.audit.Entry;

/** What was done, when and by whom; and first of all whether the record of it is whole. */
@Route(value = "audit/:entry?([0-9]{1,18})", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/audit.css")
class AuditView extends Div implements Screen, BeforeEnterObserver {

    private final Audit audit;
    private final Whereabouts whereabouts;
    private final AuditAnswer answer;
    private final AuditFilters filters;
    private final VirtualList<Entry> list = new VirtualList<>();
    private final Div about = new Div();
    private final DetailPane detail = new DetailPane();
    private AuditAddress address = AuditAddress.EVERYTHING;
    private OptionalLong chosen = OptionalLong.empty();

    AuditView(Audit audit, Accounts accounts, Whereabouts whereabouts) {
        this.audit = audit;
        this.whereabouts = whereabouts;
        answer = new AuditAnswer(verifyAgain(), export());
        filters = new AuditFilters(accounts.all(), audit.acts(), this::go);
        addClassName("screen");
        list.addClassName("audit-list");
        list.getElement().setAttribute("tabindex", "0");
        list.setRenderer(new ComponentRenderer<>(this::row));
        about.addClassName("audit-only");
        detail.getElement().setAttribute("tabindex", "0");
        var master = new Div(filters, about, list);
        master.addClassNames("master", "audit-master");
        var body = new Div(master, detail);
        body.addClassName("screen-body");
        add(answer, body);
        addAttachListener(attached -> verify());
    }

    private Button verifyAgain() {
        var again = Acts.button(say("audit.verify"), "v", this::verify);
        again.setPrefixComponent(Icon.SHIELD.draw());
        return again;
    }

    private Anchor export() {
        var export = new Anchor(
                event -> {
                    event.setFileName("audit.jsonl");
                    event.setContentType("application/jsonl");
                    audit.export(event.getOutputStream());
                },
                "");
        export.add(Icon.DOWNLOAD.draw(), new Span(say("audit.export")));
        export.addClassName("button-link");
        return export;
    }

    /** In the background, so that reading can begin meanwhile. */
    private void verify() {
        var ui = UI.getCurrent();
        var since = System.nanoTime();
        answer.checking();
        CompletableFuture.supplyAsync(audit::verify)
                .thenAccept(result -> ui.access(() -> answer.show(result, System.nanoTime() - since)));
    }

    private AuditRow row(Entry entry) {
        var row = new AuditRow(entry, whereabouts);
        if (chosen.orElse(-1) == entry.number()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        row.addClickListener(click -> choose(entry.number()));
        return row;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AuditAddress.of(event.getLocation().getQueryParameters());
        chosen = event.getRouteParameters()
                .get("entry")
                .map(Long::valueOf)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        filters.show(address);
        showList();
        detail.removeAll();
        shown().ifPresentOrElse(
                        it -> detail.add(new AuditDetail(it, whereabouts)),
                        () -> detail.add(new EmptyCard(Icon.AUDIT, say("audit.none"), say("audit.none-why"))));
    }

    private void showList() {
        about.removeAll();
        address.about()
                .ifPresent(it -> about.add(
                        new Span(say("audit.only", whereabouts.name(it))), Links.to("audit", say("audit.all"))));
        if (address.about().isPresent()) {
            list.setItems(address.about().map(audit::about).orElseThrow());
        } else {
            list.setDataProvider(DataProvider.fromCallbacks(
                    query -> audit.newest(address.filter(), query.getOffset(), query.getLimit()).stream(),
                    query -> Math.toIntExact(audit.count(address.filter()))));
        }
    }

    private Optional<Entry> shown() {
        return chosen.isPresent()
                ? audit.entry(chosen.getAsLong())
                : audit.newest(address.filter(), 0, 1).stream().findFirst();
    }

    private void step(int by) {
        shown().map(it -> it.number() + by).flatMap(audit::entry).ifPresent(it -> choose(it.number()));
    }

    private void choose(long entry) {
        UI.getCurrent()
                .navigate(AuditView.class, new RouteParameters("entry", String.valueOf(entry)), address.parameters());
    }

    private void go(AuditAddress other) {
        UI.getCurrent().navigate("audit", other.parameters());
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.audit"));
    }

    @Override
    public Keys keys() {
        return new Keys()
                .pair("j", "k", say("audit.key-next"), () -> step(-1), () -> step(1))
                .act("v", say("audit.key-verify"), this::verify)
                .act("f", say("audit.key-filter"), filters::focusFirst);
    }

    // Seams for the test.
    AuditAnswer answer() {
        return answer;
    }
}
