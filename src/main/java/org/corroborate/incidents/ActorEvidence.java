package org.corroborate.incidents;

import java.util.Set;
import java.util.TreeSet;
import org.corroborate.shared.Sentence;

/**
 * Who did it: the same group speaks for one incident; different ones speak only a little against, for who did it is what
 * sources quarrel about.
 */
final class ActorEvidence implements Evidence {

    @Override
    public double weight(Traits one, Traits other) {
        if (one.actors().isEmpty() || other.actors().isEmpty()) {
            return 0;
        }
        if (!shared(one.actors(), other.actors()).isEmpty()) {
            return 2;
        }
        return one.sameDocument(other) ? -1.5 : -0.5;
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        if (one.stream().noneMatch(other::contains)) {
            return Set.of();
        }
        var shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        var shared = shared(one.actors(), other.actors());
        return shared.isEmpty()
                ? Sentence.of("incidents.other-actor")
                : Sentence.of("incidents.same-actor", String.join(", ", shared));
    }
}
