package org.corroborate.sources;

/**
 * One step on a document's way, done by itself in the background. Each step is taken in one transaction that also
 * notes the stage reached, so it is taken once and, after a crash, again from its beginning. Steps up to
 * {@link Stage#PROPOSED} run for several documents at once; later ones look at all documents and run one at a time.
 */
public interface Step {

    Stage reaches();

    /** Throws {@link org.corroborate.shared.Refusal} where it can never succeed; any passing trouble is tried again. */
    void take(DocumentId document);
}
