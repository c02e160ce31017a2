package org.corroborate.incidents;

import org.corroborate.shared.Sentence;

/** Sentences that are word for word the same: one text told twice. Passages that overlap are only once there. */
final class CopyEvidence implements Evidence {

    static final double COPIED = 0.6;

    @Override
    public double weight(Traits one, Traits other) {
        if (one.overlaps(other) || one.passages().length < 6 || other.passages().length < 6) {
            return 0;
        }
        return Shingles.shared(one.passages(), other.passages()) >= COPIED ? 8 : 0;
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        return Sentence.of("incidents.same-sentences");
    }
}
