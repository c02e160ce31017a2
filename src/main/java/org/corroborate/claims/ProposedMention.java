package org.corroborate.claims;

import java.util.List;

/** A passage that an extractor took to report one incident, with the claims in it. */
public record ProposedMention(int start, int end, List<ProposedClaim> claims) {

    public ProposedMention {
        claims = List.copyOf(claims);
    }
}
