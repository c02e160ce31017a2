package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;
import org.corroborate.shared.AccountId;

/** Which round this is, that nobody sees what is done here yet, and a note on the chosen claim for the adjudicator. */
class CodingHead extends Div {

    private final Rounds rounds;
    private final Round round;
    private final AccountId me;
    private final Div noting = new Div();
    private final Div said = new Div();
    private final TextArea words = new TextArea();
    private final Trouble trouble = new Trouble();
    private Optional<ShownClaim> chosen = Optional.empty();

    CodingHead(Rounds rounds, Round round, String name, AccountId me) {
        this.rounds = rounds;
        this.round = round;
        this.me = me;
        addClassName("coding-head");
        var blind = new Span(say("coding.blind", round.number(), name));
        blind.addClassName("chip");
        words.setLabel(say("coding.note"));
        words.setWidthFull();
        var keep = Acts.button(say("coding.keep-note"), this::keep);
        var close = Acts.bare(say("shell.close"), this::toggle);
        noting.add(said, words, trouble, new Div(keep, close));
        noting.addClassName("coding-note");
        noting.setVisible(false);
        add(blind, Links.to(RoundAddress.of(round), say("coding.to-round")));
        if (!round.done().contains(me)) {
            add(Acts.button(say("coding.note-short"), "q", this::toggle), noting);
        }
    }

    void about(Optional<ShownClaim> claim) {
        chosen = claim;
        claim.ifPresent(it -> HalfWritten.in(words, "coding note " + it.id().value()));
        words.setLabel(claim.map(it -> say("coding.note-on", Spot.of(it.claim()).exact()))
                .orElse(say("coding.note-choose")));
        words.setEnabled(claim.isPresent());
        said.removeAll();
        claim.ifPresent(it -> rounds.notes(round.id(), it.id(), me).forEach(note -> said.add(new Paragraph(note))));
    }

    void toggle() {
        noting.setVisible(!noting.isVisible());
        if (noting.isVisible()) {
            words.focus();
        }
    }

    private void keep() {
        chosen.ifPresent(it -> {
            if (!trouble.refuses(() -> rounds.note(round.id(), it.id(), words.getValue(), me))) {
                words.clear();
                about(chosen);
                noting.setVisible(false);
                Told.done(say("coding.note-kept"));
            }
        });
    }
}
