package org.corroborate.conflicts;

import java.util.EnumSet;
import java.util.Set;
import org.corroborate.actors.Actor;
import org.corroborate.actors.ActorKind;
import org.corroborate.actors.ActorRegister;

/** Whether two reports name their actors well enough to contradict each other. */
final class NamedActors {

    private static final ActorRegister REGISTER = ActorRegister.standard();

    private static final Set<ActorKind> OF_STATES = EnumSet.of(ActorKind.STATE, ActorKind.EXTERNAL);

    private NamedActors() {}

    /** Both name one; or one does, and the other's class (soldiers, militia) stands on the other side of the state. */
    static boolean tell(Naming one, Naming other) {
        var left = names(one);
        var right = names(other);
        if (left && right) {
            return true;
        }
        return (left || right) && ofState(one) != ofState(other);
    }

    private static boolean names(Naming it) {
        return it.claims().stream().map(ActorComparison::actor).anyMatch(NamedActors::name);
    }

    /** In the register as one actor; what the register does not know has to look like a name. */
    private static boolean name(String actor) {
        return REGISTER.known(actor)
                .map(Actor::one)
                .orElseGet(() -> !actor.isEmpty()
                        && Character.isUpperCase(actor.charAt(0))
                        && People.of(actor) != People.CIVILIANS);
    }

    private static boolean ofState(Naming it) {
        return it.claims().stream()
                .map(ActorComparison::actor)
                .anyMatch(actor -> OF_STATES.contains(REGISTER.kind(actor)));
    }
}
