package org.corroborate.incidents;

import java.util.List;
import org.corroborate.claims.MentionId;

/** An incident with its links; mentions that are only {@link LinkState#PROPOSED} for it are not in it. */
public record LinkedIncident(Incident incident, List<Link> links) {

    public LinkedIncident {
        links = List.copyOf(links);
    }

    public IncidentId id() {
        return incident.id();
    }

    /** The mentions in it. */
    public List<MentionId> mentions() {
        return links.stream()
                .filter(link -> link.state() != LinkState.PROPOSED)
                .map(Link::mention)
                .toList();
    }
}
