package org.corroborate.conflicts;

import java.util.Set;
import org.corroborate.incidents.IncidentId;

/**
 * The claims of an incident were compared. Published in the same transaction; not audited.
 *
 * @param conflicts found now, and those that were and are no longer
 */
public record Compared(IncidentId incident, Set<ConflictId> conflicts) {

    public Compared {
        conflicts = Set.copyOf(conflicts);
    }
}
