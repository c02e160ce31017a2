package org.corroborate.extraction;

/** A sentence, or what of it belongs to one mention, with the block in which it stands. */
record Reading(Block block, Stretch sentence) {}
