package org.corroborate.conflicts;

import java.util.List;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Responsibility;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Compares whether anybody claimed it: "no group claims the attack" cannot stand beside a group's claim, unless it came first. */
final class ResponsibilityComparison {

    private ResponsibilityComparison() {}

    static void compare(List<Report> reports, Ledger ledger) {
        Namings.compare(
                reports.stream().map(ResponsibilityComparison::naming).toList(),
                (one, other) -> nobody(one) != nobody(other),
                sides -> write(sides, ledger),
                ledger);
    }

    private static Naming naming(Report report) {
        return Naming.of(
                report,
                report.claims().stream()
                        .filter(it -> it.statement() instanceof Responsibility)
                        .toList(),
                ResponsibilityComparison::actor);
    }

    private static String actor(Claim claim) {
        return claim.statement() instanceof Responsibility it ? it.actor() : "";
    }

    private static boolean nobody(Naming naming) {
        return naming.claims().stream().map(ResponsibilityComparison::actor).allMatch(ActorRegister.NONE::equals);
    }

    private static void write(List<Naming> sides, Ledger ledger) {
        var claimed = nobody(sides.getFirst()) ? sides.get(1) : sides.getFirst();
        var unclaimed = claimed == sides.getFirst() ? sides.get(1) : sides.getFirst();
        ledger.conflict(
                Attribute.CLAIMED_BY,
                Namings.kind(sides),
                Severity.LOW,
                Namings.claims(sides),
                Sentence.of(
                        "conflicts.claims-of-responsibility",
                        claimed.shown(),
                        claimed.report().voice(),
                        "",
                        unclaimed.report().voice()));
    }
}
