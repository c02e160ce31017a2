package org.corroborate.incidents;

import java.util.Set;

/**
 * The mentions in these incidents changed, so their claims want to be compared again. Published in the same transaction;
 * not audited.
 *
 * @param atOnce whether a person did it and waits, or linking, which a later step follows
 */
public record Relinked(Set<IncidentId> incidents, boolean atOnce) {

    public Relinked {
        incidents = Set.copyOf(incidents);
    }
}
