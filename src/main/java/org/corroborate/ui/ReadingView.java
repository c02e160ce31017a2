package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.Agent;
import org.corroborate.sources.Document;

/** The document left, its claims right. Choosing in one scrolls the other; what is chosen stands in the address. */
@Route(value = "documents/:document", layout = Shell.class)
@RolesAllowed("READER")
@StyleSheet("corroborate/reading.css")
@StyleSheet("corroborate/notes.css")
class ReadingView extends Div implements Screen, BeforeEnterObserver, ReadingScreen {

    private final ReadingServices services;
    private Optional<ReadingDesk> desk = Optional.empty();
    private Optional<Document> document = Optional.empty();
    private Optional<ClaimsPanel> panel = Optional.empty();
    private ReadingHead head = new ReadingHead(this::takeUnread);
    private Optional<TextSide> textSide = Optional.empty();
    private Optional<ReadingSide> side = Optional.empty();
    private Registration hearing = () -> {};

    ReadingView(ReadingServices services) {
        this.services = services;
        addClassNames("screen", "reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("document").flatMap(services.documents()::named);
        document = Optional.of(found.orElseThrow(NotFoundException::new));
        var opened = document.flatMap(this::opened);
        opened.ifPresentOrElse(this::show, this::notYetRead);
        listen(event.getUI());
        var asked = event.getLocation().getQueryParameters();
        var claim = asked.getSingleParameter("claim").flatMap(Addresses::claimNamed);
        if (asked.getParameters().containsKey("notes")) {
            side.ifPresent(ReadingSide::toggle);
        }
        pages().filter(_ -> asked.getParameters().containsKey("page")).ifPresent(OriginalPages::toggle);
        claim.filter(it -> opened.flatMap(now -> now.claim(it)).isPresent())
                .ifPresent(it -> desk.ifPresent(here -> here.choose(it)));
        asked.getSingleParameter("at")
                .flatMap(TextLayer.Stretch::parse)
                .ifPresent(words -> textSide.ifPresent(it -> it.text().find(words)));
    }

    private void show(OpenDocument open) {
        removeAll();
        var here = new ReadingDesk(services, judging(), open, this);
        desk = Optional.of(here);
        head = new ReadingHead(this::takeUnread);
        head.show(open);
        var side = new TextSide(here, services.documents());
        textSide = Optional.of(side);
        var claims =
                new ClaimsPanel(here, services.incidents(), tab -> side.text().stopAt(tab.code()));
        panel = Optional.of(claims);
        var split = new SplitLayout(side, claims);
        split.setSplitterPosition(64);
        split.addClassName("reading-split");
        add(head, new NarrowSides(split), split);
        company(open, head);
        claims.show(open);
        new Folding(services.habits(), open.text()).in(side.text());
        claims.firstVisit(services.habits());
    }

    @Override
    public boolean hasTour() {
        return true;
    }

    /** The four sentences for the first visit; seen once, they come again only when asked for. */
    @Override
    public void tour() {
        panel.ifPresent(it -> it.tour(services.habits()));
    }

    // What a blind coding does otherwise.

    Optional<OpenDocument> opened(Document document) {
        return services.documents().open(document);
    }

    Judging judging() {
        return new OpenJudging(services);
    }

    /** Shows who else has to do with the document, and what was noted about it. */
    void company(OpenDocument open, ReadingHead beside) {
        var colleagues = new ReadingSide(services.colleagues(), open);
        side = Optional.of(colleagues);
        beside.add(colleagues);
        panel.ifPresent(it -> it.add(colleagues.drawer()));
    }

    /** Whether what colleagues do appears here. */
    boolean hears() {
        return true;
    }

    String address(Document document, ClaimId claim) {
        var notes = side.filter(ReadingSide::notesShown).isPresent() ? "&notes" : "";
        var page = pages().filter(OriginalPages::inFront).isPresent() ? "&page" : "";
        return Addresses.claim(document, claim) + notes + page;
    }

    String title() {
        return document.map(Document::title).orElse("");
    }

    /** What colleagues do appears; and the text itself, where it is still being read. */
    private void listen(UI ui) {
        hearing.remove();
        if (!hears()) {
            return;
        }
        var arriving = document.filter(it -> !services.documents().arrived(it)).isPresent();
        var self = new Agent.Person(services.me());
        hearing = Registration.combine(
                desk.map(here -> services.bell().hear(Subjects.ofReading(here), self, () -> ui.access(here::refresh)))
                        .orElse(() -> {}),
                arriving ? services.arrivals().hear(() -> ui.access(() -> advanced(ui))) : () -> {});
    }

    private void advanced(UI ui) {
        desk.ifPresentOrElse(
                ReadingDesk::refresh, () -> document.flatMap(this::opened).ifPresent(this::show));
        listen(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hearing.remove();
    }

    private void notYetRead() {
        removeAll();
        desk = Optional.empty();
        add(new Head(title()), new EmptyCard(Icon.TEXT, say("reading.no-text"), say("reading.no-text-yet")));
    }

    // What the desk has shown.

    @Override
    public void chosen(ClaimId claim, boolean textFollows) {
        panel.ifPresent(it -> it.choose(claim));
        textSide.ifPresent(it -> it.choose(claim, textFollows));
        side.ifPresent(it -> it.about(desk.flatMap(ReadingDesk::chosen)));
        UI.getCurrent().getPage().getHistory().replaceState(null, address(document.orElseThrow(), claim));
        Shell.renew(this);
    }

    @Override
    public void changed(OpenDocument before, OpenDocument now) {
        head.show(now);
        side.ifPresent(ReadingSide::show);
        panel.ifPresent(it -> it.show(now));
        textSide.ifPresent(it -> it.change(before, now));
    }

    @Override
    public Optional<ChosenClaim> card() {
        return panel.flatMap(it -> it.list().card());
    }

    @Override
    public void wordsLeft() {
        textSide.ifPresent(TextSide::release);
    }

    @Override
    public void changing(Optional<ShownClaim> claim) {
        side.ifPresent(it -> it.changes(claim));
    }

    @Override
    public void takeUnread() {
        textSide.ifPresent(TextSide::takeUnread);
    }

    @Override
    public void instead(Component shown) {
        panel.ifPresent(it -> it.instead(shown));
    }

    @Override
    public void listAgain() {
        panel.ifPresent(ClaimsPanel::listAgain);
    }

    @Override
    public ReadingTab tab() {
        return panel.map(ClaimsPanel::tab).orElse(ReadingTab.ALL);
    }

    @Override
    public Trouble trouble() {
        return panel.orElseThrow().trouble();
    }

    private void dismiss() {
        textSide.ifPresent(TextSide::dismiss);
    }

    private Optional<OriginalPages> pages() {
        return textSide.flatMap(TextSide::pages);
    }

    private Optional<Tour> touring() {
        return panel.flatMap(ClaimsPanel::touring);
    }

    @Override
    public Trail trail() {
        var title = document.map(Document::title).orElse("");
        var mention = desk.flatMap(ReadingDesk::chosen)
                .flatMap(it -> desk.orElseThrow().open().group(it.id()));
        var trail = Trail.from(say("shell.documents"), "documents");
        return mention.map(it -> trail.then(title, Addresses.document(document.orElseThrow()))
                        .then(MentionWords.title(it)))
                .orElseGet(() -> trail.then(title));
    }

    @Override
    public Keys keys() {
        var keys = desk.map(it -> ReadingKeys.of(it, this::dismiss)).orElseGet(Keys::new);
        side.ifPresent(it -> it.keys(keys));
        pages().ifPresent(it -> keys.act("t", say("reading.key-page"), it::toggle));
        keys.quietly("Enter", () -> touring().ifPresent(Tour::step));
        keys.quietly("Escape", () -> touring().ifPresent(Tour::leave));
        return keys;
    }

    // Seams for the test.
    Optional<ReadingDesk> desk() {
        return desk;
    }

    Optional<ReadingSide> side() {
        return side;
    }

    Optional<ClaimsPanel> panel() {
        return panel;
    }
}
