package org.corroborate.conflicts;

import java.util.Collection;
import java.util.List;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.AccountId;
import org.springframework.stereotype.Service;

/**
 * The conflicts found, remembered for the queue. The claims stay the truth: comparing again gives the same conflicts with
 * the same ids. A queue by state is {@code review.Queue}.
 */
@Service
public class Conflicts {

    /** All conflicts that comparing finds now. */
    public List<Conflict> all() {
        throw new UnsupportedOperationException("follows");
    }

    /** A conflict by its id, also one that is found no longer. */
    public Conflict conflict(ConflictId id) {
        throw new UnsupportedOperationException("follows");
    }

    public List<Conflict> conflicts(Collection<ConflictId> ids) {
        throw new UnsupportedOperationException("follows");
    }

    /** The conflicts of an incident, the most severe first. */
    public List<Conflict> of(IncidentId incident) {
        throw new UnsupportedOperationException("follows");
    }

    /** The conflicts that one of these claims is in. */
    public List<Conflict> about(Collection<ClaimId> claims) {
        throw new UnsupportedOperationException("follows");
    }

    /** The near misses of an incident that were kept quiet, each with its reason. */
    public List<Silence> quiet(IncidentId incident) {
        throw new UnsupportedOperationException("follows");
    }

    /** How many near misses were kept quiet in all. */
    public long quietInAll() {
        throw new UnsupportedOperationException("follows");
    }

    /** How many pairs of claims were held against each other in all. */
    public long pairsCompared() {
        throw new UnsupportedOperationException("follows");
    }

    /** Compares the claims of an incident again, as they stand now. */
    public void compare(IncidentId incident) {
        throw new UnsupportedOperationException("follows");
    }

    /** A person saw a conflict that the rules did not. */
    public Conflict mark(List<ClaimId> claims, String why, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }
}
