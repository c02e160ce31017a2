package org.corroborate.incidents;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.corroborate.actors.Actor;
import org.corroborate.actors.ActorKind;
import org.corroborate.actors.ActorRegister;

/** Actors as linking sees them: only those that have a name, by the register's. */
final class Actors {

    private static final ActorRegister REGISTER = ActorRegister.standard();

    private Actors() {}

    static Optional<String> named(String actor) {
        var known = REGISTER.known(actor);
        if (actor.isBlank() || actor.equals(ActorRegister.NONE)) {
            return Optional.empty();
        }
        return known.isPresent()
                ? known.filter(it -> it.one() && it.kind() != ActorKind.UNIDENTIFIED)
                        .map(Actor::name)
                : Optional.of(actor);
    }

    /** The named groups that these are a part of. */
    static Set<String> above(Set<String> actors) {
        var above = new HashSet<String>();
        for (var actor : actors) {
            REGISTER.named(actor).map(REGISTER::above).orElse(Set.of()).stream()
                    .filter(it -> REGISTER.named(it).filter(Actor::one).isPresent())
                    .forEach(above::add);
        }
        above.removeAll(actors);
        return Set.copyOf(above);
    }
}
