package org.corroborate.actors;

import java.util.Optional;
import org.corroborate.shared.Spelling;

/** Two actors, as two sources name them, held against each other. */
final class Encounter {

    private final ActorRegister register;

    Encounter(ActorRegister register) {
        this.register = register;
    }

    Likeness between(String one, String other) {
        var left = register.known(one);
        var right = register.known(other);
        if (left.isPresent() && left.equals(right) || Spelling.folded(one).equals(Spelling.folded(other))) {
            return Likeness.SAME;
        }
        if (nobody(one, left) || nobody(other, right)) {
            return Likeness.UNIDENTIFIED;
        }
        if (left.isPresent() && right.isPresent()) {
            return known(left.get(), right.get());
        }
        return byForm(one, other, left.or(() -> right));
    }

    private static boolean nobody(String name, Optional<Actor> known) {
        return known.map(it -> it.kind() == ActorKind.UNIDENTIFIED).orElseGet(() -> !ActorForm.names(name));
    }

    private Likeness known(Actor left, Actor right) {
        var above = register.above(left);
        var beyond = register.above(right);
        if (above.contains(right.name()) || beyond.contains(left.name())) {
            return Likeness.LESS_SPECIFIC;
        }
        if (fights(left, right) || fights(right, left)) {
            return Likeness.RIVALS;
        }
        boolean sharedGroup = above.stream()
                .filter(beyond::contains)
                .anyMatch(it -> register.named(it).map(Actor::one).orElse(false));
        boolean looseClass = left.kind() == right.kind() && !(left.one() && right.one());
        return sharedGroup || looseClass ? Likeness.RELATED : Likeness.DIFFERENT;
    }

    /** Whether an actor's rivals hold the other, or what the other is a part of. */
    private boolean fights(Actor actor, Actor other) {
        return actor.rivals().contains(other.name())
                || register.above(other).stream()
                        .anyMatch(it -> actor.rivals().contains(it)
                                && register.named(it).map(Actor::one).orElse(false));
    }

    /** One of the two is in no list: what their words have in common decides. */
    private Likeness byForm(String one, String other, Optional<Actor> known) {
        var left = ActorForm.bare(one);
        var right = ActorForm.bare(other);
        if (left.equals(right) || Spelling.near(left, right)) {
            return Likeness.SAME;
        }
        if (ActorForm.contains(left, right) || ActorForm.contains(right, left)) {
            return Likeness.LESS_SPECIFIC;
        }
        boolean sameKind = register.kind(one) == register.kind(other);
        return sameKind && known.isPresent() && !known.get().one() ? Likeness.LESS_SPECIFIC : Likeness.DIFFERENT;
    }
}
