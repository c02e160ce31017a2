package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.corroborate.accounts.SignedIn;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.tables.Grid;
import org.corroborate.tables.Tables;

/** What the columns of a table mean, with what each row would say; and, once its rows are taken, what became of them. */
@Route(value = "documents/:document/table", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/table.css")
class TableView extends Div implements Screen, BeforeEnterObserver {

    private final Documents documents;
    private final Tables tables;
    private final SignedIn signedIn;
    private final boolean mayTake;
    private final Head head = new Head("");
    private final Trouble trouble = new Trouble();
    private final Div body = new Div();
    private Optional<Document> document = Optional.empty();
    private Optional<TableMeaning> meaning = Optional.empty();

    TableView(Documents documents, Tables tables, SignedIn signedIn, AuthenticationContext who) {
        this.documents = documents;
        this.tables = tables;
        this.signedIn = signedIn;
        mayTake = who.hasRole("REVIEWER");
        addClassNames("screen", "table-screen");
        body.addClassNames("master", "table-body");
        add(head, trouble, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("document")
                .filter(it -> it.matches("\\d{1,9}"))
                .flatMap(it -> documents.byNumber(Integer.parseInt(it)))
                .orElseThrow(NotFoundException::new);
        document = Optional.of(found);
        head.title(found.title());
        head.facts(say("tables.facts", found.fileName(), Shown.number(found)));
        show(found);
    }

    private void show(Document found) {
        body.removeAll();
        meaning = Optional.empty();
        var report = tables.report(found.id());
        if (report.isPresent()) {
            body.add(new TableResult(report.orElseThrow(), found, tables));
            return;
        }
        var grid = tables.grid(found.id());
        if (grid.isEmpty() || !tables.waits(found.id())) {
            body.add(new EmptyCard(
                    Icon.DATASETS,
                    say(grid.isEmpty() ? "tables.none" : "tables.not-waiting"),
                    say(grid.isEmpty() ? "tables.none-why" : "tables.not-waiting-why")));
        } else if (mayTake) {
            grid.ifPresent(it -> ask(found, it));
        } else {
            body.add(new EmptyCard(Icon.DATASETS, say("tables.waits"), say("tables.waits-why")));
        }
    }

    private void ask(Document found, Grid grid) {
        var here = new TableMeaning(grid, tables);
        meaning = Optional.of(here);
        var acts = new Div(
                Acts.primary(say("tables.take"), "Ctrl+Enter", this::take),
                Acts.button(say("tables.as-text"), () -> act(() -> tables.readAsText(found.id(), signedIn.id()))));
        acts.addClassName("table-acts");
        body.add(here, acts);
    }

    private void take() {
        document.ifPresent(
                found -> meaning.ifPresent(here -> act(() -> tables.take(found.id(), here.mapping(), signedIn.id()))));
    }

    /** What was begun goes on in the background; Documents shows how far it is. */
    private void act(Runnable order) {
        if (!trouble.refuses(order)) {
            Told.done(say("tables.begun"));
            UI.getCurrent().navigate("documents");
        }
    }

    @Override
    public Trail trail() {
        var trail = Trail.from(say("shell.documents"), "documents");
        return document.map(it -> trail.then(it.title(), Addresses.document(it)).then(say("tables.rows")))
                .orElse(trail);
    }

    @Override
    public Keys keys() {
        var keys = new Keys();
        return meaning.isPresent() ? keys.act("Ctrl+Enter", say("tables.take"), this::take) : keys;
    }

    // Seams for the test.
    Optional<TableMeaning> meaning() {
        return meaning;
    }
}
