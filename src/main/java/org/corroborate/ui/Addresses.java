package org.corroborate.ui;

import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.sources.Document;

/** Where things are found: the address holds what is chosen. */
final class Addresses {

    private Addresses() {}

    static String document(Document document) {
        return "documents/" + document.number();
    }

    static String claim(Document document, ClaimId claim) {
        return document(document) + "?claim=" + claim.value();
    }

    /** A document, scrolled to words of it. */
    static String words(Document document, int start, int end) {
        return document(document) + "?at=" + start + "-" + end;
    }

    /** What the columns of a table mean, and what became of its rows. */
    static String table(Document document) {
        return document(document) + "/table";
    }

    static String incident(IncidentId incident) {
        return "incidents/" + incident.value();
    }

    static String conflict(ConflictId conflict) {
        return "conflicts/" + conflict.value();
    }
}
