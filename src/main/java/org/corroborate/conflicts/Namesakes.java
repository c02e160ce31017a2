package org.corroborate.conflicts;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement.Figure;

/** Persons told of by name, each counted as one. */
final class Namesakes {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");

    private Namesakes() {}

    /** Whether the one who is named is one of several who are told of one by one: "Paul and Jean were taken", "Paul was taken". */
    static boolean among(Said one, Said several) {
        if (several.claims().size() < 2
                || !several.claims().stream().allMatch(Namesakes::single)
                || !one.claims().stream().allMatch(Namesakes::single)) {
            return false;
        }
        var names = several.claims().stream().flatMap(it -> names(it).stream()).collect(Collectors.toSet());
        return one.claims().stream().anyMatch(it -> names(it).stream().anyMatch(names::contains));
    }

    private static boolean single(Claim claim) {
        return claim.statement() instanceof Figure figure
                && figure.count() instanceof Count.Exactly it
                && it.number() == 1;
    }

    private static Set<String> names(Claim claim) {
        return claim.statement() instanceof Figure figure
                ? NAME.matcher(figure.of()).results().map(it -> it.group()).collect(Collectors.toSet())
                : Set.of();
    }
}
