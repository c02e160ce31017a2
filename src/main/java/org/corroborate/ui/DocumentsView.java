package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
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
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.corroborate.accounts.SignedIn;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.NearCopy;
import org.corroborate.ui.DocumentsAddress.Part;

/** Every document with how far it is read, and those just arriving. */
@Route(value = "documents", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/documents.css")
class DocumentsView extends Div implements Screen, BeforeEnterObserver {

    private final Documents documents;
    private final DocumentShelf shelf;
    private final Survey survey;
    private final Bell bell;
    private final Segments<Part> parts =
            new Segments<>(say("documents.parts"), part -> go(address().in(part)));
    private final VirtualList<Document> list = new VirtualList<>();
    private final Div nothing = new Div();
    private final Span counts = new Span();
    private final Arrivals arrivals;
    private final FileIntake intake;
    private final boolean mayAdd;
    private final HolderDesk holders;
    private final Map<String, String> names = new HashMap<>();
    private final Map<DocumentId, DocumentFacts> facts = new HashMap<>();
    private Optional<Part> listed = Optional.empty();
    private DocumentsAddress address = new DocumentsAddress(Part.ALL, Optional.empty());
    private Registration hearing = () -> {};

    DocumentsView(
            Documents documents,
            DocumentShelf shelf,
            Survey survey,
            Bell bell,
            HolderDesk holders,
            SignedIn signedIn,
            AuthenticationContext who) {
        this.holders = holders;
        this.documents = documents;
        this.shelf = shelf;
        this.survey = survey;
        this.bell = bell;
        mayAdd = Stream.of("REVIEWER", "EDITOR", "ADMINISTRATOR").anyMatch(who::hasRole);
        arrivals = new Arrivals(documents, signedIn.id(), mayAdd);
        intake = new FileIntake(this, documents, signedIn.id(), arrivals::hear, this::renew);
        addClassName("screen");
        list.setDataProvider(DataProvider.fromCallbacks(asked -> fetch(asked.getOffset(), asked.getLimit()), asked -> {
            asked.getOffset();
            return shelf.count(address.part());
        }));
        add(head(), body());
    }

    private Stream<Document> fetch(int offset, int limit) {
        var page = shelf.page(address.part(), offset, limit);
        var ids = page.stream().map(it -> it.id().value().toString()).toList();
        ids.forEach(names::remove);
        names.putAll(holders.names("document", ids));
        facts.putAll(survey.of(page));
        return page.stream();
    }

    private Head head() {
        parts.part(Part.ALL, say("documents.all"));
        parts.part(Part.UNREAD, say("documents.unread-passages"));
        parts.part(Part.CONFLICT, say("documents.in-conflict"));
        return new Head(say("shell.documents"), parts).end(counts);
    }

    private Div body() {
        list.addClassNames("document-list");
        list.setRenderer(new ComponentRenderer<>(this::row));
        var never = new Div(say("documents.never-changed"));
        never.addClassNames("secondary", "document-foot");
        var master = new Div(columns(), nothing, list, never);
        master.addClassNames("master", "documents-master");
        var side = new DetailPane(say("documents.add"));
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
        var known = facts.computeIfAbsent(document.id(), _ -> survey.of(document));
        var holder = Optional.ofNullable(names.get(document.id().value().toString()));
        var row = new DocumentRow(document, known, holder, documents);
        if (address.chose(document)) {
            row.getElement().setAttribute("aria-current", "true");
        }
        row.setClassName("tied", tied(document, known));
        row.addClickListener(click -> choose(document));
        return row;
    }

    /** Whether the document right above is the one it is a copy of. */
    private boolean tied(Document document, DocumentFacts known) {
        return known.copyOf().isPresent()
                && shelf.beside(address.part(), document, -1)
                        .map(Document::id)
                        .equals(known.copyOf().map(NearCopy::of));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = chosen();
        address = DocumentsAddress.of(event.getLocation().getQueryParameters());
        parts.choose(address.part());
        if (listed.equals(Optional.of(address.part())) && !chosen().equals(before)) {
            Stream.of(before, chosen()).flatMap(Optional::stream).forEach(list.getDataProvider()::refreshItem);
        } else {
            listed = Optional.of(address.part());
            renew();
        }
    }

    /** Asks everything again. */
    private void renew() {
        facts.clear();
        var none = shelf.count(address.part()) == 0;
        list.getDataProvider().refreshAll();
        list.setVisible(!none);
        nothing.removeAll();
        if (none) {
            var empty = shelf.count(Part.ALL) == 0;
            nothing.add(new EmptyCard(
                    Icon.DOCUMENTS,
                    say(empty ? "documents.none" : "documents.none-here"),
                    say(empty ? "documents.none-why" : "documents.none-here-why")));
        }
        showCounts();
        arrivals.show();
    }

    private void showCounts() {
        for (var part : Part.values()) {
            parts.count(part, shelf.count(part));
        }
        var all = shelf.count(Part.ALL);
        var count = say("documents.facts", all);
        counts.setText(all == 0 ? count : say("documents.voices", count, shelf.voices()));
    }

    private DocumentsAddress address() {
        return address;
    }

    private void choose(Document document) {
        go(address.choosing(document));
    }

    private void step(int by) {
        chosen().flatMap(it -> shelf.beside(address.part(), it, by))
                .or(() -> chosen().or(this::first))
                .ifPresent(it -> {
                    choose(it);
                    list.scrollToIndex(shelf.place(address.part(), it));
                });
    }

    private Optional<Document> chosen() {
        return address.chosen().flatMap(documents::byNumber);
    }

    private Optional<Document> first() {
        return shelf.page(address.part(), 0, 1).stream().findFirst();
    }

    private void read(String query) {
        chosen().or(this::first).ifPresent(it -> Links.go(Addresses.document(it) + query));
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
        return shelf.page(address.part(), 0, shelf.count(address.part()));
    }

    Arrivals arrivals() {
        return arrivals;
    }
}
