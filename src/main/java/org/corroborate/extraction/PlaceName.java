package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.places.Place;

/**
 * A place's name as it stands in a text.
 *
 * @param from its first token
 * @param to the token after its last one, the word for its kind included ("Mopti region")
 * @param name the words as written
 * @param level 1 country, 2 region, 3 district, 4 town, 5 a building or other site; 0 where nothing tells
 * @param known the places of the register that bear the name
 */
record PlaceName(int from, int to, String name, int level, List<Place> known) {

    static final int COUNTRY = 1;
    static final int REGION = 2;
    static final int CERCLE = 3;
    static final int TOWN = 4;
    static final int SITE = 5;

    PlaceName {
        known = List.copyOf(known);
    }

    PlaceName at(int end, int other) {
        return new PlaceName(from, end, name, other, known);
    }

    /** How narrow it is, as far as words or register tell; an unknown name is taken for a town's. */
    int narrowness() {
        if (level > 0) {
            return level;
        }
        return known.isEmpty() ? TOWN : known.getLast().level().ordinal() + 1;
    }

    Optional<Place> first() {
        return known.isEmpty() ? Optional.empty() : Optional.of(known.getFirst());
    }
}
