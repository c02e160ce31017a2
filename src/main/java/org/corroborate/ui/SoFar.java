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
import org.corroborate.accounts.Accounts;
import org.corroborate.conflicts.Conflict;
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
        review.decisions(conflict.id()).reversed().forEach(it -> list.add(line(it)));
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
        return new ListItem(new Span(words(decision.outcome())), by, reason);
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
