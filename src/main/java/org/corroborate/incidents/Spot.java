package org.corroborate.incidents;

import java.util.Optional;
import org.corroborate.places.Point;

/**
 * A named place as linking sees it; names are folded, and the register's where it knows the place.
 *
 * @param sound the name without its spelling
 * @param cercle second-level division, empty where not known
 * @param region first-level division, empty where not known
 * @param country empty where not known
 * @param known whether the register has it; what it has not may be a venue, or no place at all
 * @param wide whether it is a region, country or stretch of land, not a settlement
 */
record Spot(
        String name,
        String sound,
        String cercle,
        String region,
        String country,
        boolean wide,
        boolean known,
        Optional<Point> point) {}
