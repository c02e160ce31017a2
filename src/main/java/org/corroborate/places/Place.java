package org.corroborate.places;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place of the register.
 *
 * @param within what it lies in, the usual answer first: where divisions were redrawn, a place has two
 * @param spellings other spellings; the name itself is not among them
 */
public record Place(String name, Level level, List<Place> within, List<String> spellings, Optional<Point> point) {

    public Place {
        within = List.copyOf(within);
        spellings = List.copyOf(spellings);
    }

    /** The place of a level that it is or lies in, where known. */
    public Optional<Place> at(Level wanted) {
        if (level == wanted) {
            return Optional.of(this);
        }
        for (var wider : within) {
            if (wider.level.compareTo(wanted) >= 0) {
                return wider.at(wanted);
            }
        }
        return Optional.empty();
    }

    /** Whether it is the other place or lies in it, by any of the divisions it was ever in. */
    public boolean isIn(Place other) {
        return equals(other) || within.stream().anyMatch(it -> it.isIn(other));
    }

    /** The name and every other spelling. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), spellings.stream());
    }

    @Override
    public String toString() {
        return within.isEmpty() ? name : name + ", " + within.getFirst();
    }
}
