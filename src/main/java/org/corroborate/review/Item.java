package org.corroborate.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;

/**
 * One claim of a round, as each of the two coded it.
 *
 * @param id the proposal's, else that of the claim which a coder added
 * @param proposal none where only coders found it
 * @param adjudicated none while nobody has adjudicated it
 */
public record Item(ClaimId id, Optional<Claim> proposal, Coded a, Coded b, Optional<Adjudicated> adjudicated) {

    public boolean agreed() {
        return a.agrees(b);
    }

    public Coded of(Coder coder) {
        return coder == Coder.A ? a : b;
    }

    /** A claim that shows where it stands: the proposal, else what a coder added. */
    public Claim anyClaim() {
        return Stream.of(proposal, a.held(), b.held())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    public Attribute attribute() {
        return anyClaim().attribute();
    }

    Item with(Optional<Adjudicated> now) {
        return new Item(id, proposal, a, b, now);
    }
}
