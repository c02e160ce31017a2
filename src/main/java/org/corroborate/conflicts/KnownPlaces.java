package org.corroborate.conflicts;

import java.util.regex.Pattern;
import org.corroborate.claims.Statement.Where;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Level;
import org.corroborate.places.Nearness;
import org.corroborate.places.Whereabouts;
import org.corroborate.shared.Remembered;
import org.corroborate.shared.Spelling;

/** What the gazetteer says of places, remembered: the same few come again and again. */
final class KnownPlaces {

    private static final Remembered<Where, Boolean> TOWNS = new Remembered<>(KnownPlaces::isTown, 1 << 15);

    private static final Remembered<String, Boolean> COUNTRIES =
            new Remembered<>(it -> Gazetteer.standard().at(it, Level.COUNTRY).isPresent(), 1 << 15);

    private static final Remembered<Pair, Nearness> PAIRS = new Remembered<>(KnownPlaces::near, 1 << 16);

    private static final Pattern VENUE = Pattern.compile(
            "\\b(hotel|hôtel|restaurant|bank|banque|airport|aéroport|mosque|mosquée|church|église|hospital|hôpital|school|école|market|marché|base|camp)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private KnownPlaces() {}

    private record Pair(Where one, Where other) {}

    /** Whether it is a house in a town, which is no place beside the town: a hotel, a bank. */
    static boolean house(Where where) {
        return VENUE.matcher(where.place()).find();
    }

    /** A house's name without the word for what it is. */
    static String bare(Where where) {
        return Spelling.folded(VENUE.matcher(where.place()).replaceAll(" "));
    }

    static Nearness between(Where one, Where other) {
        if (one.equals(other)) {
            return Nearness.SAME;
        }
        return PAIRS.of(new Pair(one, other));
    }

    private static Nearness near(Pair pair) {
        var oneHouse =
                (house(pair.one()) || house(pair.other())) && bare(pair.one()).equals(bare(pair.other()));
        return oneHouse
                ? Nearness.SAME
                : Gazetteer.standard().between(whereabouts(pair.one()), whereabouts(pair.other()));
    }

    /** Whether it is a single place; what the register does not know is taken for one. */
    static boolean town(Where where) {
        return TOWNS.of(where);
    }

    private static boolean isTown(Where where) {
        return Gazetteer.standard()
                .meant(whereabouts(where))
                .map(place -> place.level() == Level.TOWN)
                .orElse(true);
    }

    static boolean country(Where where) {
        return COUNTRIES.of(where.place());
    }

    static boolean registered(Where where) {
        return Gazetteer.standard().meant(whereabouts(where)).isPresent();
    }

    /** Whether a name, by itself, is that of a country or a division of one. */
    static boolean wide(String name) {
        return Gazetteer.standard().named(name).stream().anyMatch(it -> it.level() != Level.TOWN);
    }

    static boolean houseWord(String word) {
        return VENUE.matcher(word).matches();
    }

    static Whereabouts whereabouts(Where where) {
        return new Whereabouts(where.place(), where.cercle(), where.region());
    }
}
