package org.corroborate.conflicts;

import org.corroborate.incidents.IncidentId;

/** A near miss and the incident in which it was seen. */
public record Quiet(IncidentId incident, Silence silence) {}
