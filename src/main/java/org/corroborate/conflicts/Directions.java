package org.corroborate.conflicts;

import java.util.Locale;
import java.util.regex.Pattern;

/** Parts of a country by the compass: north, centre and south exclude each other; east and west go with any. */
final class Directions {

    private static final Pattern PART =
            Pattern.compile("\\b(north|central|centre|center|south|nord|sud)(ern|east|west|eastern|western)?\\b");

    private Directions() {}

    static boolean opposed(String one, String other) {
        var left = part(one);
        var right = part(other);
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }

    private static String part(String place) {
        var found = PART.matcher(place.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return "";
        }
        return switch (found.group(1)) {
            case "nord" -> "north";
            case "sud" -> "south";
            case "centre", "center" -> "central";
            default -> found.group(1);
        };
    }
}
