package org.corroborate.incidents;

import java.util.UUID;

/** One incident. The same mentions give the same id on every machine. */
public record IncidentId(UUID value) {}
