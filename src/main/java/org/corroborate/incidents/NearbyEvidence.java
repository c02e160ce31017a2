package org.corroborate.incidents;

import org.corroborate.shared.Sentence;

/** A passage without a day of its own goes on about what its document told before. */
final class NearbyEvidence implements Evidence {

    @Override
    public double weight(Traits one, Traits other) {
        if (!one.sameDocument(other) || one.ownDate() == other.ownDate()) {
            return 0;
        }
        var distance = one.distance(other);
        return distance < 300 ? 4 : distance < 1500 ? 3 : distance < 6000 ? 1.5 : 0;
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        return Sentence.of("incidents.goes-on");
    }
}
