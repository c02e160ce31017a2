package org.corroborate.review;

/** What the adjudicator held otherwise than one of the coders, for that coder to see. */
public record Amendment(Round round, Item item, Coder mine, Adjudicated held) {}
