package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.corroborate.accounts.SignedIn;
import org.corroborate.review.Adjudication;
import org.corroborate.review.Amendment;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;

/** The lines of My work about second coding: what I am to code, and what the adjudicator held otherwise than I. */
@SpringComponent
class CodingLines {

    private final Rounds rounds;
    private final Adjudication adjudication;
    private final SignedIn signedIn;

    CodingLines(Rounds rounds, Adjudication adjudication, SignedIn signedIn) {
        this.rounds = rounds;
        this.adjudication = adjudication;
        this.signedIn = signedIn;
    }

    List<WorkLines.Line> toCode() {
        return rounds.waitingFor(signedIn.id()).stream().map(this::line).toList();
    }

    private WorkLines.Line line(Round round) {
        var left = rounds.left(round, signedIn.id());
        var path = RoundAddress.of(round);
        return new WorkLines.Line(
                path,
                List.of(
                        Links.to(path, say("coding.round", round.number())),
                        WorkLines.secondary(RoundParts.what(round)),
                        WorkLines.secondary(
                                left.done()
                                        ? say("coding.left-none")
                                        : say("coding.left", left.unread(), left.proposed()))));
    }

    /** The newest first: mine, what was held, and why. */
    List<WorkLines.Line> changed(int most) {
        return adjudication.amendments(signedIn.id()).stream()
                .limit(most)
                .map(CodingLines::line)
                .toList();
    }

    private static WorkLines.Line line(Amendment it) {
        var path = RoundAddress.item(it.round(), it.item().id());
        var mine = it.item()
                .of(it.mine())
                .held()
                .map(claim -> ItemParts.value(claim.statement()).getText())
                .orElse(say("coding.no-claim"));
        var held =
                it.held().held().map(value -> ItemParts.value(value).getText()).orElse(say("coding.no-claim"));
        var reason = new Span(it.held().reason());
        reason.addClassNames("words", "work-reason");
        return new WorkLines.Line(
                path,
                List.of(
                        Family.of(it.item().attribute()).badge(),
                        Links.to(
                                path,
                                "“" + Spot.of(it.item().anyClaim()).exact().replaceAll("\\s+", " ") + "”"),
                        WorkLines.secondary(say("coding.you-had", mine)),
                        new Span(say("coding.they-held", held)),
                        reason));
    }
}
