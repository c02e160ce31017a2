package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.corroborate.claims.Statement;
import org.corroborate.review.ClaimState;

/** The chosen claim: its words, the conflicts it is in, and what a reviewer may do with it. */
class ChosenClaim extends Div {

    private final ShownClaim claim;
    private final ClaimDesk desk;
    private final Button why;
    private final Div acts = new Div();
    private final Div form = new Div();

    ChosenClaim(ShownClaim claim, ClaimDesk desk) {
        this.claim = claim;
        this.desk = desk;
        why = Acts.button(say("reading.why"), "w", desk::why);
        addClassName("chosen-claim");
        getElement().setAttribute("data-claim", claim.id().value().toString());
        getElement().setAttribute("role", "group").setAttribute("aria-label", label());
        add(line(), quote());
        claim.conflicts().forEach(conflict -> add(new ConflictLine(conflict)));
        form.setVisible(false);
        add(form, acts());
    }

    ShownClaim claim() {
        return claim;
    }

    /** Asks for something in the place of the acts, until it is given or left. */
    void ask(Component question) {
        form.removeAll();
        form.add(question);
        form.setVisible(true);
        acts.setVisible(false);
    }

    void leaveQuestion() {
        form.removeAll();
        form.setVisible(false);
        acts.setVisible(true);
    }

    boolean asking() {
        return form.isVisible();
    }

    /** Opens or closes the answer to "Why?", under its button. */
    void explain(WhyPopover answer) {
        var open = getChildren().filter(WhyPopover.class::isInstance).findFirst();
        open.ifPresent(this::remove);
        if (open.isEmpty()) {
            answer.setTarget(why);
            answer.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    remove(answer);
                }
            });
            add(answer);
            answer.open();
        }
    }

    private String label() {
        return Spoken.label(claim.statement(), claim.state(), claim.inConflict());
    }

    private Div line() {
        var line = new Div(ClaimLine.of(claim).toArray(Component[]::new));
        line.addClassName("claim-line");
        return line;
    }

    private Paragraph quote() {
        var quote = new Paragraph("“" + Spot.of(claim.claim()).exact().replaceAll("\\s+", " ") + "”");
        quote.addClassName("claim-quote");
        if (claim.statement() instanceof Statement.Figure figure
                && !figure.accordingTo().isBlank()) {
            var informant = new Span(say("claims.according-to", figure.accordingTo()));
            informant.addClassName("besides");
            quote.add(new Span(" "), informant);
        }
        return quote;
    }

    private Div acts() {
        acts.addClassName("claim-acts");
        if (desk.mayReview() && claim.state() != ClaimState.CORRECTED) {
            if (claim.state() != ClaimState.ACCEPTED) {
                acts.add(Acts.primary(say("reading.accept"), "a", desk::accept));
            }
            acts.add(Acts.button(say("reading.correct"), "e", desk::correct));
            if (claim.state() != ClaimState.REJECTED) {
                acts.add(Acts.button(say("reading.reject"), "x", desk::reject));
                if (desk.inTheOpen()) {
                    acts.add(Acts.button(say("reading.conflict"), "c", desk::conflict));
                }
            }
        }
        why.addClassName("why");
        acts.add(why);
        return acts;
    }
}
