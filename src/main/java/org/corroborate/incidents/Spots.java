package org.corroborate.incidents;

import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.claims.Statement.Where;

/** Places as linking sees them. */
final class Spots {

    private static final Pattern WIDE = Pattern.compile(
            "\\b(north|south|east|west|central|cent(er|re)|northern|southern|eastern|western|northeast\\w*|northwest\\w*"
                    + "|southeast\\w*|southwest\\w*|region|province|cercle|district|country|border|desert|forests?)\\b");

    private Spots() {}

    static Optional<Spot> of(Where where) {
        var name = Spelling.fold(where.place());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var bare = bare(name);
        var region = bare(Spelling.fold(where.region()));
        var cercle = bare(Spelling.fold(where.cercle()));
        var sound = Spelling.sound(bare);
        return Optional.of(new Spot(bare, sound.isEmpty() ? bare : sound, cercle, region, wide(name)));
    }

    private static boolean wide(String name) {
        return WIDE.matcher(name).find();
    }

    private static String bare(String name) {
        var bare = name.replaceAll("\\b(the|region|province|cercle|district|town|village|city|of|capital|near)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
        return bare.isEmpty() ? name : bare;
    }
}
