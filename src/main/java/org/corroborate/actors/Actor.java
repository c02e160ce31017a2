package org.corroborate.actors;

import java.util.List;
import java.util.stream.Stream;

/**
 * An armed group or force of the register, or a class of such.
 *
 * @param one whether it is one actor (JNIM) and not a class of them (jihadists)
 * @param aliases other names and spellings
 * @param within the names of what it is a part of or one of
 * @param rivals the names of those it fights
 */
public record Actor(
        String name, ActorKind kind, boolean one, List<String> aliases, List<String> within, List<String> rivals) {

    public Actor {
        aliases = List.copyOf(aliases);
        within = List.copyOf(within);
        rivals = List.copyOf(rivals);
    }

    /** The name and every alias. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
