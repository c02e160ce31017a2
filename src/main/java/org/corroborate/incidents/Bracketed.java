package org.corroborate.incidents;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Where;

/** "Fataki (Djugu, Ituri)": what stands in brackets behind a place says where it lies, and is no further place. */
final class Bracketed {

    private Bracketed() {}

    static Set<Claim> divisions(Report report) {
        var places = report.claims().stream()
                .filter(it -> it.statement() instanceof Where)
                .sorted(Comparator.comparingInt(it -> it.quote().start()))
                .toList();
        var divisions = new HashSet<Claim>();
        for (var i = 1; i < places.size(); i++) {
            var before = places.get(i - 1);
            var opens = follows(report, before, " (", places.get(i));
            if (opens || divisions.contains(before) && follows(report, before, ", ", places.get(i))) {
                divisions.add(places.get(i));
            }
        }
        return divisions;
    }

    private static boolean follows(Report report, Claim one, String between, Claim other) {
        return report.words()
                .contains(one.quote().exact() + between + other.quote().exact());
    }
}
