package org.corroborate.review;

import java.time.Instant;

/** A decision that the person who made it took back; it stays, and no longer speaks. */
public record TakenBack(Decision decision, Instant at) {}
