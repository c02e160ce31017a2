package org.corroborate.incidents;

import java.util.List;
import org.corroborate.claims.MentionId;

/**
 * A mention's place in an incident.
 *
 * @param weight the sum of its reasons' weights
 * @param reasons against the mention of the same incident that it fits best
 */
public record Link(IncidentId incident, MentionId mention, double weight, List<Reason> reasons, LinkState state) {

    public Link {
        reasons = List.copyOf(reasons);
    }
}
