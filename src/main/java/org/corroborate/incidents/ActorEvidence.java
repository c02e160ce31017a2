package org.corroborate.incidents;

import java.util.Optional;
import java.util.Set;
import org.corroborate.shared.Sentence;

/**
 * Who did it: the same group speaks for one incident, and one that is part of the other; different ones speak only a
 * little against, for who did it is what sources quarrel about.
 */
final class ActorEvidence implements Evidence {

    @Override
    public double weight(Traits one, Traits other) {
        if (one.actors().isEmpty() || other.actors().isEmpty()) {
            return 0;
        }
        if (shared(one.actors(), other.actors()).isPresent()) {
            return 2;
        }
        if (shared(one.groups(), other.actors()).isPresent()
                || shared(one.actors(), other.groups()).isPresent()) {
            return 1.5;
        }
        return one.sameDocument(other) ? -1.5 : -0.5;
    }

    private static Optional<String> shared(Set<String> some, Set<String> others) {
        for (var it : some) {
            if (others.contains(it)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    @Override
    public Sentence what(Traits one, Traits other) {
        return shared(one.actors(), other.actors())
                .or(() -> shared(one.groups(), other.actors()))
                .or(() -> shared(one.actors(), other.groups()))
                .map(it -> Sentence.of("incidents.same-actor", it))
                .orElseGet(() -> Sentence.of("incidents.other-actor"));
    }
}
