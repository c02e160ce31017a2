package org.corroborate.incidents;

import java.util.Optional;
import org.corroborate.claims.Quote;
import org.corroborate.shared.AccountId;

/**
 * Whose words a claim passes on.
 *
 * @param agency the agency; empty where it rests on a source of its own, or on several
 * @param words the words of a text that say so; where a person said so, the claim's own
 * @param reason of the person who said so; empty where the text says it
 * @param by that person
 */
public record Basis(String agency, Quote words, String reason, Optional<AccountId> by) {

    static Basis said(String agency, Quote words) {
        return new Basis(agency, words, "", Optional.empty());
    }

    /** Whether it is its document's own word. */
    public boolean own() {
        return agency.isEmpty();
    }
}
