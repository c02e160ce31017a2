package org.corroborate.incidents;

import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.claims.Statement.Where;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Level;
import org.corroborate.places.Place;
import org.corroborate.places.Whereabouts;
import org.corroborate.shared.Remembered;
import org.corroborate.shared.Spelling;

/** Places as linking sees them. */
final class Spots {

    private static final Pattern WIDE = Pattern.compile(
            "\\b((north|south|east|west|northeast|northwest|southeast|southwest)(ern)?|central|centre"
                    + "|regions?|province|cercle|district|country|border|frontier|desert|forests?|area|axis|road|highway)\\b");

    private static final Pattern KIND = Pattern.compile(
            "\\b(the|region|province|cercle|district|town|village|city|of|capital|near|commune|municipality)\\b");

    private static final Remembered<Where, Optional<Spot>> KNOWN = new Remembered<>(Spots::read, 1 << 15);

    private Spots() {}

    static Optional<Spot> of(Where where) {
        return KNOWN.of(where);
    }

    private static Optional<Spot> read(Where where) {
        var name = Spelling.folded(where.place());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var meant = Gazetteer.standard().meant(new Whereabouts(where.place(), where.cercle(), where.region()));
        var wide = WIDE.matcher(name).find();
        var spot = meant.map(Spots::known).orElseGet(() -> unknown(where, name, wide));
        return Optional.of(spot);
    }

    private static Spot known(Place place) {
        var name = Spelling.folded(place.name());
        return new Spot(
                name,
                Sound.of(name),
                at(place, Level.CERCLE),
                at(place, Level.REGION),
                at(place, Level.COUNTRY),
                place.level() != Level.TOWN,
                true,
                place.point());
    }

    private static String at(Place place, Level level) {
        return place.at(level).map(it -> Spelling.folded(it.name())).orElse("");
    }

    private static Spot unknown(Where where, String name, boolean wide) {
        var bare = bare(name);
        var country = Gazetteer.standard()
                .at(where.region(), Level.COUNTRY)
                .map(Place::name)
                .map(Spelling::folded);
        return new Spot(
                bare,
                Sound.of(bare),
                bare(Spelling.folded(where.cercle())),
                country.isPresent() ? "" : bare(Spelling.folded(where.region())),
                country.orElse(""),
                wide,
                false,
                Optional.empty());
    }

    private static String bare(String name) {
        var bare = KIND.matcher(name).replaceAll(" ").replaceAll(" +", " ").strip();
        return bare.isEmpty() ? name : bare;
    }
}
