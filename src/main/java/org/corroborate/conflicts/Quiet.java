package org.corroborate.conflicts;

import org.corroborate.incidents.IncidentId;

/**
 * A near miss and where it was seen.
 *
 * @param place among the near misses of its incident, from 0
 */
public record Quiet(IncidentId incident, int place, Silence silence) {}
