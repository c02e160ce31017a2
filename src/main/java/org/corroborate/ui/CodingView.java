package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.corroborate.claims.ClaimId;
import org.corroborate.review.Coder;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentText;

/** Reading, for one of the two who code a round: what was proposed in the drawn passages, and what they make of it. */
@Route(value = "coding/:round/:document", layout = Shell.class)
@RolesAllowed("REVIEWER")
@StyleSheet("corroborate/reading.css")
@StyleSheet("corroborate/coding.css")
class CodingView extends ReadingView {

    private final ReadingServices services;
    private final Rounds rounds;
    private final CodingNames names;
    private Optional<Round> round = Optional.empty();
    private Optional<CodingHead> head = Optional.empty();

    CodingView(ReadingServices services, Rounds rounds, CodingNames names) {
        super(services);
        this.services = services;
        this.rounds = rounds;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = event.getRouteParameters()
                .get("round")
                .filter(it -> it.matches("\\d{1,6}"))
                .flatMap(it -> rounds.numbered(Integer.parseInt(it)))
                .filter(it -> it.coder(services.me()).isPresent());
        if (round.isEmpty()) {
            throw new NotFoundException();
        }
        super.beforeEnter(event);
    }

    private Round round() {
        return round.orElseThrow();
    }

    @Override
    Optional<OpenDocument> opened(Document document) {
        return round().passages(document.id()).stream().findFirst().map(it -> text(document, it.text()));
    }

    private OpenDocument text(Document document, org.corroborate.sources.TextId id) {
        DocumentText text = services.papers().text(id);
        return services.documents().blind(document, text, rounds.sheet(round().id(), id, services.me()));
    }

    @Override
    Judging judging() {
        return new BlindJudging(rounds, services.documents(), round(), services.me());
    }

    /** Nothing of what colleagues have to do with the document: neither notes nor who is here. */
    @Override
    void company(OpenDocument open, ReadingHead beside) {
        var coder = round().coder(services.me()).orElse(Coder.A);
        var shown = new CodingHead(rounds, round(), names.of(round(), coder), services.me());
        shown.about(Optional.empty());
        head = Optional.of(shown);
        beside.add(shown);
    }

    @Override
    boolean hears() {
        return false;
    }

    @Override
    String address(Document document, ClaimId claim) {
        return RoundAddress.coding(round(), document) + "?claim=" + claim.value();
    }

    @Override
    public void chosen(ClaimId claim, boolean textFollows) {
        super.chosen(claim, textFollows);
        head.ifPresent(it -> it.about(desk().flatMap(ReadingDesk::chosen)));
    }

    @Override
    public Trail trail() {
        return Trail.from(say("shell.work"), "work")
                .then(say("coding.round", round().number()), RoundAddress.of(round()))
                .then(title());
    }

    @Override
    public Keys keys() {
        var keys = super.keys();
        if (!round().done().contains(services.me())) {
            head.ifPresent(it -> keys.act("q", say("coding.note-short"), it::toggle));
        }
        return keys;
    }
}
