package org.corroborate.ui;

import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.sources.Document;

/** A claim with the document it stands in. */
record Exhibit(Claim claim, Document document) {

    /** "at least 8", "8 coded". */
    String phrase() {
        var words = Phrases.of(claim.statement());
        return coded() ? Words.say("conflicts.coded-value", words) : words;
    }

    boolean coded() {
        return claim.statement() instanceof Statement.Figure figure && figure.coded();
    }

    /** Who or what was counted, or whose figure it is; empty where the text does not say. */
    String beside() {
        if (!(claim.statement() instanceof Statement.Figure figure)) {
            return "";
        }
        return figure.accordingTo().isBlank() ? figure.of() : Words.say("claims.according-to", figure.accordingTo());
    }

    /** The reading screen, at these words. */
    String address() {
        return Addresses.claim(document, claim.id());
    }
}
