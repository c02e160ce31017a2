package org.corroborate.claims;

import java.util.Optional;

/**
 * A claim that an extractor found; its quote is the text from {@code start} to {@code end} (UTF-16 units).
 *
 * @param replaces the claim that this one puts right, where a later telling of the same says otherwise
 */
public record ProposedClaim(
        Statement statement, int start, int end, Origin.Extractor origin, Optional<ClaimId> replaces) {

    public ProposedClaim(Statement statement, int start, int end, Origin.Extractor origin) {
        this(statement, start, end, origin, Optional.empty());
    }
}
