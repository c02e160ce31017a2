package org.corroborate.incidents;

import java.util.Optional;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;

/**
 * What happened, as far as the linked mentions agree on it.
 *
 * @param name the place it is known by, else the words of its first mention; never empty
 * @param when the narrowest days that the most mentions give
 */
public record Incident(
        IncidentId id, String name, Optional<When> when, Optional<Where> where, Optional<IncidentType> type) {}
