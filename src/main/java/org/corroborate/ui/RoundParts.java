package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Consumer;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.accounts.SignedIn;
import org.corroborate.review.Adjudication;
import org.corroborate.review.Assignments;
import org.corroborate.review.Coder;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;
import org.corroborate.sources.Documents;

/** The parts of the screen of rounds: what a round is, what is left of it for me, and how far the two agree. */
@SpringComponent
class RoundParts {

    private static final int SEEDS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Rounds rounds;
    private final Adjudication adjudication;
    private final Assignments assignments;
    private final Documents documents;
    private final Accounts accounts;
    private final CodingNames names;
    private final SignedIn signedIn;

    RoundParts(
            Rounds rounds,
            Adjudication adjudication,
            Assignments assignments,
            Documents documents,
            Accounts accounts,
            CodingNames names,
            SignedIn signedIn) {
        this.rounds = rounds;
        this.adjudication = adjudication;
        this.assignments = assignments;
        this.documents = documents;
        this.accounts = accounts;
        this.names = names;
        this.signedIn = signedIn;
    }

    /** "20 % of the passages: 41 in 2 documents". */
    static String what(Round round) {
        return say(
                "coding.what-" + round.unit().name().toLowerCase(Locale.ROOT),
                round.share(),
                round.passages().size(),
                round.documents().size());
    }

    String state(Round round) {
        if (!round.open()) {
            return say("coding.state-blind");
        }
        if (!reviews()) {
            return say("coding.state-open");
        }
        var left = adjudication.items(round.id()).stream()
                .filter(it -> it.adjudicated().isEmpty())
                .count();
        return left == 0 ? say("coding.state-done") : say("coding.state-left", left);
    }

    private boolean reviews() {
        var roles = signedIn.account().roles();
        return roles.contains(Role.REVIEWER) || roles.contains(Role.ADJUDICATOR);
    }

    DrawForm form(Consumer<Round> drawn) {
        return new DrawForm(
                rounds,
                documents.all().stream()
                        .filter(it -> documents.text(it.id()).isPresent())
                        .toList(),
                assignments.reviewers(),
                RANDOM.nextInt(SEEDS),
                signedIn.id(),
                drawn);
    }

    Div detail(Round round, Command changed) {
        var detail = new Div(new H2(say("coding.round", round.number())), facts(round));
        if (round.coder(signedIn.id()).isPresent() && !round.done().contains(signedIn.id())) {
            detail.add(mine(round, changed));
        }
        if (!round.open()) {
            var blind = new Paragraph(say("coding.shown-later"));
            blind.addClassName("secondary");
            detail.add(blind);
        } else if (reviews()) {
            detail.add(
                    new H3(say("coding.agreement")),
                    new AgreementTable(adjudication.agreement(round.id())),
                    Links.to(RoundAddress.adjudication(round), say("coding.side-by-side")));
        }
        return detail;
    }

    private DescriptionList facts(Round round) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, say("coding.drawn-fact"), what(round));
        fact(facts, say("coding.seed"), Shown.number(round.seed()));
        fact(facts, say("coding.by"), accounts.nameOf(round.by()) + ", " + Shown.moment(round.at()));
        for (var coder : Coder.values()) {
            var done = round.done().contains(round.account(coder));
            fact(
                    facts,
                    say("coding.coder-" + coder.name()),
                    (round.anonymous() ? "" : accounts.nameOf(round.account(coder)) + ", ")
                            + say(done ? "coding.finished" : "coding.is-coding"));
        }
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    /** What the person has left to code, document by document, and the end of it. */
    private Div mine(Round round, Command changed) {
        var me = signedIn.id();
        var trouble = new Trouble();
        var mine = new Div(
                new H3(say("coding.yours", names.of(round, round.coder(me).orElseThrow()))));
        mine.addClassName("round-mine");
        round.documents().stream().map(documents::document).forEach(document -> {
            var passages = new Span(
                    say("coding.passages", round.passages(document.id()).size()));
            passages.addClassName("secondary");
            mine.add(new Div(
                    Links.to(
                            RoundAddress.coding(round, document),
                            say("coding.code", Shown.number(document), document.title())),
                    passages));
        });
        var left = rounds.left(round, me);
        var words = new Paragraph(
                left.done() ? say("coding.left-none") : say("coding.left", left.unread(), left.proposed()));
        mine.add(words, trouble, Acts.primary(say("coding.finish"), "Ctrl+Enter", () -> {
            if (!trouble.refuses(() -> rounds.finish(round.id(), me))) {
                Told.done(say("coding.finished-told"));
                changed.execute();
            }
        }));
        return mine;
    }
}
