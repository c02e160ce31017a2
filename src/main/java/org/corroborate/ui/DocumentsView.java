package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corroborate.accounts.SignedIn;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.ui.DocumentsAddress.Part;

/** Every document with how far it is read, and those just arriving. */
@Route(value = "documents", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/documents.css")
class DocumentsView extends Div implements Screen, BeforeEnterObserver {

    private final Documents documents;
    private final Survey survey;
    private final Bell bell;
    private final Segments<Part> parts =
            new Segments<>(say("documents.parts"), part -> go(address().in(part)));
    private final VirtualList<Document> list = new VirtualList<>();
    private final Div nothing = new Div();
    private final Span facts = new Span();
    private final Arrivals arrivals;
    private final FileIntake intake;
    private final boolean mayAdd;
    private final HolderDesk holders;
    private Map<String, String> names = Map.of();
    private DocumentsAddress address = new DocumentsAddress(Part.ALL, Optional.empty());
    private List<Document> shown = List.of();
    private Registration hearing = () -> {};

    DocumentsView(
            Documents documents,
            Survey survey,
            Bell bell,
            HolderDesk holders,
            SignedIn signedIn,
            AuthenticationContext who) {
        this.holders = holders;
        this.documents = documents;
        this.survey = survey;
        this.bell = bell;
        mayAdd = Stream.of("REVIEWER", "EDITOR", "ADMINISTRATOR").anyMatch(who::hasRole);
        arrivals = new Arrivals(documents, signedIn.id(), mayAdd);
        intake = new FileIntake(this, documents, signedIn.id(), arrivals::hear, this::renew);
        addClassName("screen");
        add(head(), body());
    }

    private Head head() {
        parts.part(Part.ALL, say("documents.all"));
        parts.part(Part.UNREAD, say("documents.unread-passages"));
        parts.part(Part.CONFLICT, say("documents.in-conflict"));
        return new Head(say("shell.documents"), parts).end(facts);
    }

    private Div body() {
        list.addClassNames("document-list");
        list.setRenderer(new ComponentRenderer<>(this::row));
        var never = new Div(say("documents.never-changed"));
        never.addClassNames("secondary", "document-foot");
        var master = new Div(columns(), nothing, list, never);
        master.addClassNames("master", "documents-master");
        var side = new Div();
        side.addClassName("detail");
        var body = new Div(mayAdd ? intake.around(master) : master, side);
        body.addClassNames("screen-body", "documents");
        if (mayAdd) {
            side.add(intake.card(), intake.travelling());
        }
        side.add(arrivals);
        return body;
    }

    private static Div columns() {
        var columns = new Div();
        columns.addClassNames("document-row", "document-columns", "column-head");
        Stream.of("number", "name", "covers", "read", "conflicts")
                .forEach(column -> columns.add(new Span(say("documents.column-" + column))));
        return columns;
    }

    private DocumentRow row(Document document) {
        var row = new DocumentRow(document, survey.of(document), documents);
        Optional.ofNullable(names.get(document.id().value().toString())).ifPresent(row::heldBy);
        if (address.chose(document)) {
            row.getElement().setAttribute("aria-current", "true");
        }
        row.setClassName("tied", tied(document));
        row.addClickListener(click -> choose(document));
        return row;
    }

    /** Whether the document right above is the one it is a copy of. */
    private boolean tied(Document document) {
        var place = shown.indexOf(document);
        return place > 0
                && survey.of(document)
                        .copyOf()
                        .filter(copy -> copy.of().equals(shown.get(place - 1).id()))
                        .isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = DocumentsAddress.of(event.getLocation().getQueryParameters());
        parts.choose(address.part());
        renew();
    }

    /** Asks everything again. */
    private void renew() {
        var all = documents.all();
        shown = all.stream().filter(this::belongs).toList();
        names = holders.names(
                "document", shown.stream().map(it -> it.id().value().toString()).toList());
        list.setItems(shown);
        list.setVisible(!shown.isEmpty());
        nothing.removeAll();
        if (shown.isEmpty()) {
            nothing.add(new EmptyCard(
                    Icon.DOCUMENTS,
                    say(all.isEmpty() ? "documents.none" : "documents.none-here"),
                    say(all.isEmpty() ? "documents.none-why" : "documents.none-here-why")));
        }
        parts.count(Part.ALL, all.size());
        parts.count(
                Part.UNREAD, all.stream().filter(it -> survey.of(it).unread()).count());
        parts.count(
                Part.CONFLICT,
                all.stream().filter(it -> survey.of(it).inConflict()).count());
        var voices = all.stream().filter(it -> survey.of(it).copyOf().isEmpty()).count();
        var count = say("documents.facts", all.size());
        facts.setText(all.isEmpty() ? count : say("documents.voices", count, voices));
        arrivals.show();
    }

    private boolean belongs(Document document) {
        return switch (address.part()) {
            case ALL -> true;
            case UNREAD -> survey.of(document).unread();
            case CONFLICT -> survey.of(document).inConflict();
        };
    }

    private DocumentsAddress address() {
        return address;
    }

    private void choose(Document document) {
        go(address.choosing(document));
    }

    private void step(int by) {
        var place = chosen().map(shown::indexOf).orElse(by > 0 ? -1 : shown.size()) + by;
        if (place >= 0 && place < shown.size()) {
            choose(shown.get(place));
            list.scrollToIndex(place);
        }
    }

    private Optional<Document> chosen() {
        return shown.stream().filter(address::chose).findFirst();
    }

    private void read(String query) {
        chosen().or(() -> shown.stream().findFirst()).ifPresent(it -> Links.go(Addresses.document(it) + query));
    }

    /** Takes the chosen document, or gives it back. */
    private void take() {
        chosen().ifPresent(it -> {
            var line = new HolderLine(holders, Subjects.of(it.id()), this::renew);
            line.take();
            Told.done(line.words());
        });
    }

    private static void go(DocumentsAddress address) {
        UI.getCurrent().navigate("documents", address.parameters());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        hearing = bell.hear(() -> ui.access(this::renew));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hearing.remove();
    }

    @Override
    public Trail trail() {
        return Trail.of(say("shell.documents"));
    }

    @Override
    public Keys keys() {
        var keys = new Keys()
                .pair("j", "k", say("documents.key-next"), () -> step(1), () -> step(-1))
                .act("Enter", say("documents.key-read"), () -> read(""))
                .act("u", say("documents.key-unread"), () -> read("?unread"));
        if (holders.mayTake()) {
            keys.act("m", say("work.key-take"), this::take);
        }
        return keys.act("o", say("documents.key-choose"), intake::choose);
    }

    // Seams for the test.
    List<Document> shown() {
        return shown;
    }

    Arrivals arrivals() {
        return arrivals;
    }
}
