package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;
import org.corroborate.claims.ClaimId;

/** What a person did in a {@link DocumentTextElement} or on its {@link DocumentPageElement}. */
interface TextEvents {

    /** A claim was chosen, by its mark or by a key; the text has scrolled to it already. */
    @DomEvent("claim-chosen")
    class ClaimChosen extends ComponentEvent<Component> {

        private final ClaimId claim;

        public ClaimChosen(Component source, boolean fromClient, @EventData("event.detail.claim") String claim) {
            super(source, fromClient);
            this.claim = new ClaimId(UUID.fromString(claim));
        }

        ClaimId claim() {
            return claim;
        }
    }

    /** Words were chosen, by mouse or by keys. */
    @DomEvent("words-chosen")
    class WordsChosen extends Stretch {
        public WordsChosen(
                Component source,
                boolean fromClient,
                @EventData("event.detail.start") int start,
                @EventData("event.detail.end") int end) {
            super(source, fromClient, start, end);
        }
    }

    /** A passage was taken in hand: the next unread one, or one whose square was clicked. */
    @DomEvent("passage-taken")
    class PassageTaken extends Stretch {
        public PassageTaken(
                Component source,
                boolean fromClient,
                @EventData("event.detail.start") int start,
                @EventData("event.detail.end") int end) {
            super(source, fromClient, start, end);
        }
    }

    /** The next unread passage was asked for, and there is none. */
    @DomEvent("nothing-unread")
    class NothingUnread extends ComponentEvent<Component> {
        public NothingUnread(Component source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** A fold was opened or closed by hand. */
    @DomEvent("fold-turned")
    class FoldTurned extends ComponentEvent<Component> {

        private final int start;
        private final boolean open;

        public FoldTurned(
                Component source,
                boolean fromClient,
                @EventData("event.detail.start") int start,
                @EventData("event.detail.open") boolean open) {
            super(source, fromClient);
            this.start = start;
            this.open = open;
        }

        int start() {
            return start;
        }

        boolean open() {
            return open;
        }
    }

    /** Letters were shown or hidden by key. */
    @DomEvent("letters-shown")
    class LettersShown extends ComponentEvent<Component> {

        private final boolean shown;

        public LettersShown(Component source, boolean fromClient, @EventData("event.detail.shown") boolean shown) {
            super(source, fromClient);
            this.shown = shown;
        }

        boolean shown() {
            return shown;
        }
    }

    /** An event about a stretch of the text, in UTF-16 units. */
    abstract class Stretch extends ComponentEvent<Component> {

        private final int start;
        private final int end;

        Stretch(Component source, boolean fromClient, int start, int end) {
            super(source, fromClient);
            this.start = start;
            this.end = end;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }
    }
}
