package org.corroborate.review;

import java.time.Instant;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.ConflictId;

/** A claim came after a decision and contradicts what was decided. */
public record Reopening(ConflictId conflict, DecisionId decision, ClaimId claim, Instant at) {}
