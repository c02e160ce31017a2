package org.corroborate.conflicts;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Sentence;

/**
 * Claims about one attribute of one incident that cannot all be right.
 *
 * @param claims at least two, the weightiest first
 * @param markedBy who saw it, where no rule did
 */
public record Conflict(
        ConflictId id,
        IncidentId incident,
        Attribute attribute,
        Kind kind,
        Severity severity,
        List<ClaimId> claims,
        Sentence why,
        Optional<AccountId> markedBy) {

    public Conflict {
        claims = List.copyOf(claims);
    }
}
