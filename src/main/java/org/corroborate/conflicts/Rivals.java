package org.corroborate.conflicts;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Responsibility;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Two groups that each claim responsibility for one blow: they count what they say they did, and contradict each other. */
final class Rivals {

    private static final Pattern TOGETHER = Pattern.compile(
            "\\b(jointly|joint|together|alongside|conjunction|cooperation|coordination|allied?|ensemble|conjoint\\w*|aux côtés)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Rivals() {}

    static boolean claim(Report one, Report other) {
        var some = claimants(one);
        var others = claimants(other);
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** Where one passage has two groups claim responsibility, and does not say that they did it together. */
    static void compare(Report report, Ledger ledger) {
        var claims = claims(report);
        for (var i = 0; i < claims.size(); i++) {
            for (var j = i + 1; j < claims.size(); j++) {
                ledger.pair();
                var one = ActorComparison.actor(claims.get(i));
                var other = ActorComparison.actor(claims.get(j));
                var apart = !one.equals(other)
                        && !ActorRegister.standard().between(one, other).compatible();
                if (apart && !TOGETHER.matcher(report.words()).find()) {
                    ledger.conflict(
                            Attribute.PERPETRATOR,
                            Kind.ATTRIBUTED_SIDES,
                            Severity.HIGH,
                            List.of(claims.get(i), claims.get(j)),
                            Sentence.of("conflicts.rival-claims", one, other, report.voice()));
                }
            }
        }
    }

    private static Set<String> claimants(Report report) {
        return claims(report).stream().map(ActorComparison::actor).collect(toSet());
    }

    private static List<Claim> claims(Report report) {
        return report.claims().stream()
                .filter(it -> it.statement() instanceof Responsibility who
                        && !who.actor().equals(ActorRegister.NONE))
                .toList();
    }
}
