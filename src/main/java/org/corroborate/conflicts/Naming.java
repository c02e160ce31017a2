package org.corroborate.conflicts;

import java.util.List;
import org.corroborate.claims.Claim;
import org.corroborate.incidents.Report;

/** The claims by which one report names who, when or where: any of them may be the right one. */
record Naming(Report report, List<Claim> claims) {

    Naming {
        claims = List.copyOf(claims);
    }

    String shown(java.util.function.Function<Claim, String> name) {
        return String.join(", ", claims.stream().map(name).distinct().toList());
    }
}
