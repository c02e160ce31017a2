package org.corroborate.incidents;

import java.util.Optional;
import java.util.Set;

/** Actors as linking sees them: only those that have a name. */
final class Actors {

    private static final Set<String> NAMELESS = Set.of(
            "unidentified",
            "none",
            "unknown",
            "jihadists",
            "islamists",
            "militants",
            "terrorists",
            "extremists",
            "rebels");

    private Actors() {}

    static Optional<String> named(String actor) {
        var name = Spelling.fold(actor);
        return name.isEmpty() || NAMELESS.contains(name) ? Optional.empty() : Optional.of(name);
    }
}
