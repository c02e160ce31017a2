package org.corroborate.extraction;

import java.util.List;

/** The finders of dates, places and actors, in the order in which they are asked. */
record Finders(List<Finder> all) {

    static Finders with(Vocabulary words) {
        return new Finders(List.of(
                new DateFinder(words),
                new ActorFinder(words),
                new ResponsibilityFinder(words),
                new PlaceFinder(words)));
    }
}
