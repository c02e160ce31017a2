package org.corroborate.conflicts;

import java.util.List;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.Sentence;

/** A near miss that is no conflict, and why not: 9 beside "at least 8". */
public record Silence(Attribute attribute, List<ClaimId> claims, Sentence why) {

    public Silence {
        claims = List.copyOf(claims);
    }
}
