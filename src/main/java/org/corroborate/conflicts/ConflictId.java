package org.corroborate.conflicts;

import java.util.UUID;

/** One conflict; made of the claims in it, so it stays the same when incidents are merged or split around it. */
public record ConflictId(UUID value) {}
