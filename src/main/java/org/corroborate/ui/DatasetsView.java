package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.corroborate.accounts.SignedIn;
import org.corroborate.conflicts.MethodName;
import org.corroborate.conflicts.Methods;
import org.corroborate.datasets.Release;
import org.corroborate.datasets.Releases;
import org.corroborate.incidents.IncidentId;
import org.corroborate.ui.DatasetsAddress.Part;

/** The releases and the next one: what changed, each row with its citations, the checks, the files. */
@Route(value = "datasets/:release?([0-9]{1,6})", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/datasets.css")
class DatasetsView extends Div implements Screen, BeforeEnterObserver {

    private final Releases releases;
    private final SignedIn signedIn;
    private final boolean mayFreeze;
    private final Head head = new Head("");
    private final Select<MethodName> method = new Select<>();
    private final ReleaseList list = new ReleaseList();
    private final Segments<Part> parts =
            new Segments<>(say("datasets.parts"), part -> go(address().in(part)));
    private final DatasetLines lines = new DatasetLines(incident -> go(address().choosing(incident)));
    private final Div files = new Div();
    private final DetailPane detail = new DetailPane();
    private DatasetsAddress address = DatasetsAddress.of(Optional.empty(), QueryParameters.empty());
    private Optional<Edition> known = Optional.empty();

    DatasetsView(Releases releases, SignedIn signedIn, AuthenticationContext who) {
        this.releases = releases;
        this.signedIn = signedIn;
        mayFreeze = who.hasRole("EDITOR");
        addClassName("screen");
        method.setItems(Methods.all());
        method.setItemLabelGenerator(DatasetsAddress::words);
        method.setAriaLabel(say("datasets.method"));
        method.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.by(change.getValue()));
            }
        });
        add(head, body());
    }

    private Div body() {
        for (var part : Part.values()) {
            parts.part(part, say("datasets.part-" + part.code()));
        }
        var order = new Span(say("datasets.three-figures"));
        order.addClassName("secondary");
        var strip = new Div(parts, order);
        strip.addClassName("dataset-strip");
        var master = new Div(strip, lines, files);
        master.addClassNames("master", "datasets-master");
        detail.getElement().setAttribute("tabindex", "0");
        var body = new Div(list, master, detail);
        body.addClassNames("screen-body", "datasets");
        return body;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = DatasetsAddress.of(
                event.getRouteParameters().get("release").map(Integer::valueOf),
                event.getLocation().getQueryParameters());
        var all = releases.all();
        show(all, edition());
    }

    /** The edition asked for; remembered while only its row or part changes. */
    private Edition edition() {
        var release = address.release().map(releases::release);
        var edition = known.filter(it -> it.release().equals(release)
                        && (release.isPresent() || it.method().equals(address.method())))
                .orElseGet(() -> release.map(it -> Edition.frozen(releases, it))
                        .orElseGet(() -> Edition.draft(releases, address.method())));
        known = Optional.of(edition);
        return edition;
    }

    private void show(List<Release> all, Edition edition) {
        list.show(all, edition.release().map(Release::number));
        showHead(edition, next(all));
        parts.choose(address.part());
        parts.count(Part.CHANGES, edition.changes().size());
        parts.count(Part.ROWS, edition.rows().size());
        parts.count(
                Part.FILES,
                edition.release().map(it -> releases.files(it.id()).size()).orElse(0));
        lines.show(edition, address);
        showFiles(edition);
        detail.removeAll();
        address.row().flatMap(edition::row).ifPresent(row -> detail.add(new CellList(row)));
        if (edition.draft()) {
            detail.add(new CheckList(edition.checks()));
        } else if (detail.getElement().getChildCount() == 0) {
            var hint = new Paragraph(say("datasets.choose-row"));
            hint.addClassName("secondary");
            detail.add(hint);
        }
    }

    private void showHead(Edition edition, int next) {
        head.title(edition.release()
                .map(it -> say("datasets.title", it.number()))
                .orElseGet(() -> say("datasets.title-draft", next)));
        head.facts(say(
                edition.draft() ? "datasets.facts-draft" : "datasets.facts",
                edition.rows().size(),
                edition.citations(),
                DatasetsAddress.words(edition.method())));
        method.setValue(edition.method());
        if (!edition.draft()) {
            head.end();
        } else if (mayFreeze) {
            head.end(method, freezeButton(edition, next));
        } else {
            head.end(method, new Span(say("datasets.who-freezes")));
        }
    }

    private Button freezeButton(Edition edition, int next) {
        var freeze = Acts.primary(say("datasets.freeze", next), "Ctrl+Enter", this::askToFreeze);
        freeze.setPrefixComponent(Icon.LOCK.draw());
        freeze.setEnabled(!edition.stopped());
        return freeze;
    }

    private void showFiles(Edition edition) {
        files.removeAll();
        files.setVisible(address.part() == Part.FILES);
        edition.release()
                .ifPresentOrElse(
                        it -> files.add(new FileList(releases, it)),
                        () -> files.add(
                                new EmptyCard(Icon.LOCK, say("datasets.no-files"), say("datasets.no-files-why"))));
    }

    private void askToFreeze() {
        known.filter(it -> it.draft() && mayFreeze && !it.stopped())
                .ifPresent(draft -> new FreezeDialog(next(releases.all()), draft, () -> freeze(draft)).open());
    }

    private void freeze(Edition draft) {
        var frozen = releases.freeze(draft.method(), signedIn.id());
        known = Optional.empty();
        UI.getCurrent().navigate("datasets/" + frozen.number(), QueryParameters.of("show", "files"));
        Told.done(say("datasets.done", frozen.number()));
    }

    private static int next(List<Release> all) {
        return all.isEmpty() ? 1 : all.getFirst().number() + 1;
    }

    private DatasetsAddress address() {
        return address;
    }

    private void step(int by) {
        lines.beside(address.row(), by).ifPresent(this::choose);
    }

    private void choose(IncidentId incident) {
        go(address.choosing(incident));
    }

    private static void go(DatasetsAddress address) {
        UI.getCurrent().navigate(address.path(), address.parameters());
    }

    @Override
    public Trail trail() {
        return address.release()
                .map(number -> Trail.from(say("shell.datasets"), "datasets").then(say("datasets.title", number)))
                .orElseGet(() -> Trail.of(say("shell.datasets")));
    }

    @Override
    public Keys keys() {
        return new Keys()
                .pair("j", "k", say("datasets.key-next"), () -> step(1), () -> step(-1))
                .act("p", say("datasets.key-rows"), () -> go(address.in(Part.ROWS)))
                .act("Ctrl+Enter", say("datasets.key-freeze"), this::askToFreeze);
    }

    // Seams for the test.
    Optional<Edition> shown() {
        return known;
    }
}
