package org.corroborate.review;

import org.corroborate.conflicts.Conflict;

/**
 * A conflict as it stands in the queue.
 *
 * @param reopened whether it was decided before and a later claim opened it again
 */
public record Queued(Conflict conflict, ConflictState state, boolean reopened) {}
