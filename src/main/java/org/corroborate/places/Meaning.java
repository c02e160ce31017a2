package org.corroborate.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.shared.Remembered;
import org.corroborate.shared.Spelling;

/** Which place of the register a source means. */
final class Meaning {

    private static final Pattern KIND = Pattern.compile(
            "\\b(cercle|district|province|department|departement|region|prefecture|state|governorate|county"
                    + "|commune|municipality|town|village|city|area|camp|ville|of|de|du|d|the|la|le|central|northern"
                    + "|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|near)\\b");

    private static final Remembered<String, String> BARE = new Remembered<>(Meaning::stripped, 1 << 15);

    private Meaning() {}

    static Optional<Place> of(Whereabouts where, Gazetteer gazetteer) {
        var found = gazetteer.named(where.place());
        var level = levelSaid(where.place());
        if (found.isEmpty()) {
            found = gazetteer.named(bare(where.place()));
        }
        if (level.isPresent()) {
            var all = found;
            return all.stream()
                    .filter(it -> it.level() == level.get())
                    .findFirst()
                    .or(all.stream()::findFirst);
        }
        return narrowest(found.stream().filter(it -> fits(it, where)).toList());
    }

    /** The name without the words that say what kind of place it is: "Douentza" for "Douentza Cercle". */
    static String bare(String place) {
        return BARE.of(place);
    }

    private static String stripped(String place) {
        var bare = KIND.matcher(Spelling.folded(place)).replaceAll(" ").strip().replaceAll(" +", " ");
        return bare.isEmpty() ? Spelling.folded(place) : bare;
    }

    private static Optional<Level> levelSaid(String place) {
        var folded = " " + Spelling.folded(place) + " ";
        if (folded.contains(" region ")) {
            return Optional.of(Level.REGION);
        }
        var second = folded.contains(" cercle ") || folded.contains(" province ") || folded.contains(" department ");
        return second ? Optional.of(Level.CERCLE) : Optional.empty();
    }

    /** A place named without its kind is the town, else the division. */
    private static Optional<Place> narrowest(List<Place> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private static boolean fits(Place place, Whereabouts where) {
        return agrees(place, Level.CERCLE, where.cercle()) && agrees(place, Level.REGION, where.region());
    }

    private static boolean agrees(Place place, Level level, String said) {
        if (said.isEmpty() || place.level().compareTo(level) < 0) {
            return true;
        }
        return inAny(place, level, bare(said));
    }

    private static boolean inAny(Place place, Level level, String bare) {
        if (place.level() == level) {
            return place.names().anyMatch(it -> Spelling.near(it, bare));
        }
        return place.within().isEmpty() || place.within().stream().anyMatch(it -> inAny(it, level, bare));
    }
}
