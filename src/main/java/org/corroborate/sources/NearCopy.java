package org.corroborate.sources;

/**
 * A document that says mostly what another one, here before it, says in the same words.
 *
 * @param of the document that was here before
 * @param samePassages passages that stand in both, of the shorter one's {@code passages}
 */
public record NearCopy(DocumentId of, int samePassages, int passages) {}
