package org.corroborate.conflicts;

import java.util.regex.Pattern;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Where;
import org.corroborate.shared.Spelling;

/** "At Tin-Akoff, 40 km from Gorom-Gorom": a report that says where its place lies by another's does not contradict that one. */
final class Bearings {

    private static final String BY = "\\b((km|kilomet(er|re)s?|miles?)( (to the )?(north|south|east|west)\\w*)?"
            + "( (au|a l) \\w+)? (of|from|de|d|du)|near|close to|outside|around|pres de|pres d|aux environs de|between|entre"
            + "|the road (from|to)|la route de) ((the )?(town|city|village) of |la (ville|commune) de )?";

    private Bearings() {}

    static boolean lean(Naming one, Naming other) {
        var words = Spelling.folded(one.report().words());
        return other.claims().stream()
                .map(Bearings::name)
                .filter(it -> !it.isEmpty() && words.contains(it))
                .anyMatch(it -> Pattern.compile(BY + Pattern.quote(it) + "\\b")
                        .matcher(words)
                        .find());
    }

    private static String name(Claim claim) {
        return claim.statement() instanceof Where where ? Spelling.folded(where.place()) : "";
    }
}
