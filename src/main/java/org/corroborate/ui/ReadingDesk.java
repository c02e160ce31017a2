package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.sources.Document;

/** What a person does with the claims of one document; after each act the screen shows what is so now. */
class ReadingDesk implements ClaimDesk {

    private final ReadingServices services;
    private final Judging judging;
    private final ReadingScreen screen;
    private final boolean reviewer;
    private OpenDocument open;
    private Optional<ClaimId> chosen = Optional.empty();
    private Optional<TextLayer.Stretch> inHand = Optional.empty();

    ReadingDesk(ReadingServices services, Judging judging, OpenDocument open, ReadingScreen screen) {
        this.services = services;
        this.judging = judging;
        this.open = open;
        this.screen = screen;
        this.reviewer = judging.mayReview();
    }

    @Override
    public boolean mayReview() {
        return reviewer;
    }

    @Override
    public boolean inTheOpen() {
        return judging.inTheOpen();
    }

    @Override
    public OpenDocument open() {
        return open;
    }

    Optional<ShownClaim> chosen() {
        return chosen.flatMap(open::claim);
    }

    /** The claim was chosen somewhere: everything follows. */
    @Override
    public void choose(ClaimId claim) {
        chosen = Optional.of(claim);
        inHand = Optional.empty();
        screen.changing(Optional.empty());
        screen.chosen(claim, true);
    }

    /** The text itself chose it, and has scrolled to it. */
    void chosenInText(ClaimId claim) {
        chosen = Optional.of(claim);
        inHand = Optional.empty();
        screen.changing(Optional.empty());
        screen.chosen(claim, false);
    }

    /** The text took an unread passage; one that was dismissed meanwhile, by a key pressed faster than it answers, stays behind. */
    void take(int start, int end) {
        unread().filter(it -> it.start() == start && it.end() == end)
                .findFirst()
                .ifPresent(it -> inHand = Optional.of(it));
    }

    private Stream<TextLayer.Stretch> unread() {
        return open.passages().stream()
                .filter(TextLayer.Passage::unread)
                .map(it -> new TextLayer.Stretch(it.start(), it.end()));
    }

    /** The one that the text will take too. */
    private Optional<TextLayer.Stretch> unreadAfter(int place) {
        return unread().filter(it -> it.start() > place).findFirst().or(() -> unread().findFirst());
    }

    @Override
    public void accept() {
        if (reviewer) {
            aboutChosen(claim -> act(() -> judging.accept(claim.id())));
        }
    }

    @Override
    public void reject() {
        ask((claim, card) -> card.ask(new ReasonForm(
                say("reading.reject"),
                claim.id().value().toString(),
                reason -> act(() -> judging.reject(claim.id(), reason)),
                this::left)));
    }

    @Override
    public void correct() {
        ask((claim, card) -> card.ask(new CorrectForm(claim, statement -> correct(claim, statement), this::left)));
    }

    private void correct(ShownClaim claim, Statement statement) {
        var made = judging.correct(claim.id(), statement, claim.claim().quote());
        left();
        refresh();
        choose(made.id());
    }

    @Override
    public void conflict() {
        ask((claim, card) -> card.ask(new ConflictForm(
                services.rivals().of(claim.claim()), (rival, why) -> mark(claim, rival, why), this::left)));
    }

    private void mark(ShownClaim claim, ClaimId rival, String why) {
        services.conflicts().mark(List.of(claim.id(), rival), why, services.me());
        left();
        refresh();
    }

    @Override
    public void why() {
        aboutChosen(claim -> screen.card().ifPresent(card -> {
            var maker = claim.claim().origin() instanceof Origin.Person person
                    ? services.accounts().nameOf(person.account())
                    : "";
            var answer = new WhyPopover(claim, open, maker);
            if (reviewer && claim.claim().origin() instanceof Origin.Extractor) {
                answer.add(Acts.button(say("reading.by-rule"), "b", () -> {
                    answer.close();
                    byRule();
                }));
            }
            card.explain(answer);
        }));
    }

    /** No claim here: the passage in hand, else the one that the chosen words or the chosen claim stand in. */
    void dismiss(Optional<TextLayer.Stretch> words) {
        var passage = inHand.or(() -> words.flatMap(this::passageAround));
        if (reviewer && passage.isPresent()) {
            var it = passage.orElseThrow();
            act(() -> judging.dismiss(open.text().id(), it.start(), it.end()));
            inHand = unreadAfter(it.start());
            screen.takeUnread();
        }
    }

    private Optional<TextLayer.Stretch> passageAround(TextLayer.Stretch words) {
        return open.passages().stream()
                .filter(passage -> passage.start() < words.end() && words.start() < passage.end())
                .map(passage -> new TextLayer.Stretch(passage.start(), passage.end()))
                .findFirst();
    }

    void add(Optional<MentionId> mention, Statement statement, Quote quote) {
        var made = judging.add(open.text().id(), mention, statement, quote);
        refresh();
        screen.wordsLeft();
        choose(made.id());
    }

    void undo() {
        if (reviewer) {
            act(() -> Told.done(judging.undo()));
        }
    }

    /** What a rule proposed and nobody has judged is shown, to be accepted at once. */
    void byRule() {
        if (reviewer) {
            var waiting = new WaitingClaims(services.review(), services.papers(), open, chosen());
            screen.instead(new BulkAccept(waiting, this::choose, this::accept, screen::listAgain));
        }
    }

    private void accept(List<ClaimId> claims) {
        var accepted = services.review().acceptAll(claims, services.me());
        screen.listAgain();
        refresh();
        Told.done(say("reading.accepted-these", accepted.size()), this::undo);
    }

    /** Shows what is so now, after an act here or elsewhere. */
    void refresh() {
        var before = open;
        open = judging.again(before);
        screen.changed(before, open);
    }

    Document document() {
        return open.document();
    }

    private void act(Command call) {
        var next = following();
        if (!screen.trouble().refuses(call::execute)) {
            left();
            refresh();
            var stays = chosen().filter(screen.tab()::shows).isPresent();
            next.filter(it -> !stays && chosen.isPresent()).ifPresent(this::choose);
        }
    }

    /** Where to go on when the chosen claim leaves the list: the next one in it, else the one before. */
    private Optional<ClaimId> following() {
        var listed =
                open.claims().filter(screen.tab()::shows).map(ShownClaim::id).toList();
        var at = chosen.map(listed::indexOf).orElse(-1);
        var next = at + 1 < listed.size() ? at + 1 : at - 1;
        return at < 0 || next < 0 ? Optional.empty() : Optional.of(listed.get(next));
    }

    private void aboutChosen(Consumer<ShownClaim> act) {
        chosen().ifPresent(act);
    }

    /** What was asked is given or left. */
    private void left() {
        screen.card().ifPresent(ChosenClaim::leaveQuestion);
        screen.changing(Optional.empty());
    }

    private interface Question {
        void ask(ShownClaim claim, ChosenClaim card);
    }

    private void ask(Question question) {
        if (reviewer) {
            aboutChosen(claim -> screen.card().ifPresent(card -> {
                question.ask(claim, card);
                screen.changing(Optional.of(claim));
            }));
        }
    }
}
