package org.corroborate.ui;

import org.corroborate.claims.ClaimId;

/** What the rows of Reading ask of their screen. The acts are about the chosen claim: what keys do, buttons do. */
interface ClaimDesk {

    /** Whether the person may judge claims; a reader sees no acts. */
    boolean mayReview();

    /** Whether colleagues see what is done here; elsewhere no conflicts are marked. */
    boolean inTheOpen();

    OpenDocument open();

    void choose(ClaimId claim);

    void accept();

    void correct();

    void reject();

    void conflict();

    void why();
}
