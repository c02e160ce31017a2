package org.corroborate.conflicts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Report;

/**
 * The claims by which one report names who, when or where: any of them may be the right one.
 *
 * @param shown what they name, as a reader may see it
 */
record Naming(Report report, List<Claim> claims, String shown) {

    Naming {
        claims = List.copyOf(claims);
    }

    static Naming of(Report report, List<Claim> claims, Function<Claim, String> name) {
        var shown = claims.size() == 1
                ? name.apply(claims.getFirst())
                : claims.stream().map(name).distinct().collect(Collectors.joining(", "));
        return new Naming(report, claims, shown);
    }
}
