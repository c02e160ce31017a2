package org.corroborate.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.corroborate.claims.ClaimId;

/** What the desk has the screen show. */
interface ReadingScreen {

    /** A claim was chosen; the text has to scroll to it unless it was chosen there. */
    void chosen(ClaimId claim, boolean textFollows);

    void changed(OpenDocument before, OpenDocument now);

    /** The chosen claim's card, where it is drawn. */
    Optional<ChosenClaim> card();

    /** The chosen words were claimed or left. */
    void wordsLeft();

    void takeUnread();

    /** A claim is being changed in a form, or none any more. */
    void changing(Optional<ShownClaim> claim);

    /** Puts something in the place of the list of claims, until it is left. */
    void instead(Component shown);

    void listAgain();

    ReadingTab tab();

    Trouble trouble();
}
