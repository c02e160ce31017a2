package org.corroborate.review;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Claim;

/**
 * What a coder made of one claim.
 *
 * @param held the claim as they would have it; none where they rejected it, or did not find it
 * @param reason why they rejected it
 * @param notes what they wrote for the adjudicator
 */
public record Coded(Optional<Claim> held, String reason, List<String> notes) {

    static final Coded NOTHING = new Coded(Optional.empty(), "", List.of());

    public Coded {
        notes = List.copyOf(notes);
    }

    /** Whether both say the same of it. */
    boolean agrees(Coded other) {
        return held.map(Claim::statement).equals(other.held.map(Claim::statement));
    }
}
