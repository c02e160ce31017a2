package org.corroborate.conflicts;

import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Where;
import org.corroborate.shared.Remembered;
import org.corroborate.shared.Spelling;

/** "At Tin-Akoff, 40 km from Gorom-Gorom": a report that says where its place lies by another's does not contradict that one. */
final class Bearings {

    private static final String BY = "\\b((km|kilomet(er|re)s?|miles?)( (to the )?(north|south|east|west)\\w*)?"
            + "( (au|a l) \\w+)? (of|from|de|d|du)|near|close to|outside|around|pres de|pres d|aux environs de|between|entre"
            + "|the road (from|to)|la route de) ((the )?(town|city|village) of |la (ville|commune) de )?";

    /** A report is held against many others. */
    private static final Remembered<String, String> FOLDED = new Remembered<>(Spelling::folded);

    private Bearings() {}

    static boolean lean(Naming one, Naming other) {
        var words = FOLDED.of(one.report().words());
        return other.claims().stream()
                .map(Bearings::name)
                .filter(it -> !it.isEmpty() && words.contains(it))
                .anyMatch(it -> Pattern.compile(BY + Pattern.quote(it) + "\\b")
                        .matcher(words)
                        .find());
    }

    private static String name(Claim claim) {
        return claim.statement() instanceof Where where ? FOLDED.of(where.place()) : "";
    }
}
