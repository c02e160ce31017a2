package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.corroborate.accounts.Accounts;
import org.corroborate.conflicts.Conflict;
import org.corroborate.review.ConflictState;
import org.corroborate.review.Decision;
import org.corroborate.review.Outcome;
import org.corroborate.review.Review;
import org.corroborate.review.TakenBack;

/** What was held about a conflict so far, the newest first; every decision stays. */
@SpringComponent
class SoFar {

    private final Review review;
    private final Accounts accounts;
    private final Exhibits exhibits;

    SoFar(Review review, Accounts accounts, Exhibits exhibits) {
        this.review = review;
        this.accounts = accounts;
        this.exhibits = exhibits;
    }

    Div of(Conflict conflict) {
        var list = new OrderedList();
        list.addClassName("so-far");
        var decisions = review.decisions(conflict.id()).reversed();
        decisions.forEach(it -> list.add(line(it)));
        if (!decisions.isEmpty() && review.state(conflict.id()) == ConflictState.OPEN) {
            reopened(conflict, decisions.getFirst()).ifPresent(list::addComponentAsFirst);
        }
        review.takenBack(conflict.id()).reversed().forEach(it -> list.add(takenBack(it)));
        var shown = new Div(new H2(say("conflicts.so-far")), list);
        if (list.getComponentCount() == 0) {
            var nothing = new Paragraph(say("conflicts.nothing-decided"));
            nothing.addClassName("secondary");
            shown.add(nothing);
        }
        shown.addClassName("so-far-part");
        return shown;
    }

    /** The claim that came later and contradicts what was decided. */
    private Optional<ListItem> reopened(Conflict conflict, Decision decision) {
        return review.reopenings(conflict.id()).reversed().stream()
                .filter(it -> it.decision().equals(decision.id()))
                .findFirst()
                .map(it -> {
                    var claim = exhibits.of(List.of(it.claim())).getFirst();
                    var told = Links.to(
                            Addresses.claim(claim.document(), it.claim()),
                            say("conflicts.reopened-by", claim.phrase(), Shown.number(claim.document())));
                    var at = new Span(Shown.moment(it.at()));
                    at.addClassName("secondary");
                    var line = new ListItem(Icon.CONFLICT_OPEN.draw(), told, at);
                    line.addClassName("reopened");
                    return line;
                });
    }

    private ListItem takenBack(TakenBack it) {
        var line = line(it.decision());
        line.addClassName("set-aside");
        var back = new Span(say("conflicts.taken-back", Shown.moment(it.at())));
        back.addClassName("secondary");
        line.add(back);
        return line;
    }

    private ListItem line(Decision decision) {
        var by = new Span(accounts.nameOf(decision.by()) + ", " + Shown.moment(decision.at()));
        by.addClassName("secondary");
        var reason = new Paragraph(decision.reason());
        reason.addClassName("reason");
        var line = new ListItem(new Span(words(decision.outcome())), by);
        decision.method().ifPresent(it -> {
            var method = new Span(say("conflicts.by-method", it.name(), it.version()));
            method.addClassName("secondary");
            line.add(method);
        });
        line.add(reason);
        return line;
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stands it ->
                say(
                        "conflicts.held-stands",
                        exhibits.of(List.of(it.claim())).getFirst().phrase());
            case Outcome.Range it -> say("conflicts.held-range", it.low(), it.best(), it.high());
            case Outcome.Disagreement _ -> say("conflicts.outcome-disagreement");
            case Outcome.NotAConflict _ -> say("conflicts.outcome-not_a_conflict");
            case Outcome.Waiting _ -> say("conflicts.outcome-waiting");
        };
    }
}
