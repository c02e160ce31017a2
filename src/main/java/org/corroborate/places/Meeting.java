package org.corroborate.places;

import java.util.Optional;
import org.corroborate.shared.Spelling;

/** Two places, as two sources name them, held against each other. */
final class Meeting {

    private static final double NEAR = 25;

    private final Whereabouts one;
    private final Whereabouts other;
    private final Optional<Place> first;
    private final Optional<Place> second;
    private final Gazetteer gazetteer;

    Meeting(Gazetteer gazetteer, Whereabouts one, Whereabouts other) {
        this.gazetteer = gazetteer;
        this.one = one;
        this.other = other;
        this.first = gazetteer.meant(one);
        this.second = gazetteer.meant(other);
    }

    Nearness nearness() {
        if (first.isPresent() && second.isPresent()) {
            return known(first.get(), second.get());
        }
        if (Spelling.near(Meaning.bare(one.place()), Meaning.bare(other.place()))) {
            return divisionsAgree() ? Nearness.SAME : Nearness.APART;
        }
        if (first.filter(it -> holds(it, other)).isPresent()
                || second.filter(it -> holds(it, one)).isPresent()) {
            return Nearness.WITHIN;
        }
        return unknown();
    }

    Optional<Place> common() {
        for (var level : new Level[] {Level.TOWN, Level.CERCLE, Level.REGION, Level.COUNTRY}) {
            var left = division(one, first, level);
            if (left.isPresent() && left.equals(division(other, second, level))) {
                return left;
            }
        }
        return Optional.empty();
    }

    private Nearness known(Place left, Place right) {
        if (left.equals(right)) {
            return Nearness.SAME;
        }
        if (left.isIn(right) || right.isIn(left) || sameName(left, right)) {
            return Nearness.WITHIN;
        }
        boolean close = left.level() == Level.TOWN
                && right.level() == Level.TOWN
                && left.point().isPresent()
                && right.point().isPresent()
                && left.point().get().kilometresTo(right.point().get()) <= NEAR;
        return close ? Nearness.CLOSE : byDivision();
    }

    /** The town of Mopti and the region of Mopti: which one is meant is not for us to say. */
    private static boolean sameName(Place left, Place right) {
        return left.name().equals(right.name()) && left.level() != right.level();
    }

    private Nearness byDivision() {
        return common().map(it -> switch (it.level()) {
                    case TOWN -> Nearness.SAME;
                    case CERCLE -> Nearness.SAME_CERCLE;
                    case REGION -> Nearness.SAME_REGION;
                    case COUNTRY -> Nearness.SAME_COUNTRY;
                })
                .orElse(Nearness.APART);
    }

    private Nearness unknown() {
        if (!divisionsAgree()) {
            return common().map(_ -> byDivision()).orElse(Nearness.APART);
        }
        var both = byDivision();
        return both == Nearness.SAME_CERCLE || both == Nearness.SAME_REGION ? both : Nearness.UNKNOWN;
    }

    /** Whether the divisions that both sources name are the same. */
    private boolean divisionsAgree() {
        return agree(one.cercle(), other.cercle()) && agree(one.region(), other.region());
    }

    private static boolean agree(String left, String right) {
        return left.isEmpty() || right.isEmpty() || Spelling.near(Meaning.bare(left), Meaning.bare(right));
    }

    /** Whether a place is a division that the other source names with its place. */
    private static boolean holds(Place place, Whereabouts where) {
        var said = place.level() == Level.REGION ? where.region() : place.level() == Level.CERCLE ? where.cercle() : "";
        return !said.isEmpty() && place.names().anyMatch(it -> Spelling.near(it, Meaning.bare(said)));
    }

    private Optional<Place> division(Whereabouts where, Optional<Place> place, Level level) {
        if (place.isPresent()) {
            return place.get().at(level);
        }
        var cercle = where.cercle().isEmpty()
                ? Optional.<Place>empty()
                : gazetteer.at(Meaning.bare(where.cercle()), Level.CERCLE);
        var region = where.region().isEmpty()
                ? Optional.<Place>empty()
                : gazetteer.at(Meaning.bare(where.region()), Level.REGION);
        return cercle.or(() -> region).flatMap(it -> it.at(level));
    }
}
