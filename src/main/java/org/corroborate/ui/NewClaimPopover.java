package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;

/** A claim from chosen words: what they may say is filled in already, and the mention they stand in is taken. */
class NewClaimPopover extends Popover {

    /** Keeps a claim of chosen words. */
    interface Keeper {
        void add(Optional<MentionId> mention, Statement statement, Quote quote);
    }

    private final Div anchor = new Div();
    private final Keeper keeper;
    private final Command noClaimHere;
    private Optional<StatementForm> form = Optional.empty();

    NewClaimPopover(Keeper keeper, Command noClaimHere, Command left) {
        this.keeper = keeper;
        this.noClaimHere = noClaimHere;
        addClassName("new-claim");
        anchor.addClassName("words-anchor");
        // The anchor only marks a place: what is said of a button with a popover is not said of it.
        anchor.getElement().executeJs("this.ariaTarget = document.createElement('button')");
        setTarget(anchor);
        setPosition(PopoverPosition.BOTTOM);
        addThemeVariants(PopoverVariant.ARROW);
        setOpenOnClick(false);
        setAriaLabel(say("reading.new-claim"));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                left.execute();
            }
        });
    }

    /** What the popover hangs from; put under the words. */
    Div anchor() {
        return anchor;
    }

    void ask(OpenDocument open, int start, int end) {
        removeAll();
        var words = open.text().content().substring(start, end);
        var quote = new Quote(open.text().id(), start, end, words);
        var asked = new StatementForm(
                Guess.of(open.text().content(), start, end, open.document().published()), words);
        var joins = new MentionChoice(open, open.around(start, end));
        var trouble = new Trouble();
        Command give = () -> trouble.refuses(() -> keeper.add(joins.mention(), asked.statement(), quote));
        var content = new Div(title(words), asked, joins, trouble, acts(give));
        content.addClassName("new-claim-content");
        Asked.keys(content, give, this::close);
        form = Optional.of(asked);
        add(content);
        open();
        asked.focus();
    }

    private Div acts(Command give) {
        var acts = Asked.acts(say("reading.add-claim"), give, this::close);
        var none = Acts.bare(say("reading.no-claim-here"), noClaimHere);
        none.addClassName("no-claim");
        acts.add(none);
        return acts;
    }

    private static H2 title(String words) {
        var quoted = new Span("“" + words.replaceAll("\\s+", " ") + "”");
        quoted.addClassName("words");
        return new H2(new Span(say("reading.new-claim") + " "), quoted);
    }

    // Seams for the test.
    Optional<StatementForm> form() {
        return form;
    }
}
