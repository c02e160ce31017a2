package org.corroborate.ui;

import java.util.Optional;
import java.util.UUID;
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

    /** The claim that an address names; none where it is no id. */
    static Optional<ClaimId> claimNamed(String id) {
        return id(id).map(ClaimId::new);
    }

    /** An id as an address holds it; none where it is no id. */
    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static String incident(IncidentId incident) {
        return "incidents/" + incident.value();
    }

    /** The first two documents of an incident side by side. */
    static String sideBySide(IncidentId incident) {
        return incident(incident) + "/compare";
    }

    static String conflict(ConflictId conflict) {
        return "conflicts/" + conflict.value();
    }
}
