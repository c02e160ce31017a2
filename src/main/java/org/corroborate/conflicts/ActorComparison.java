package org.corroborate.conflicts;

import java.util.List;
import java.util.function.Predicate;
import org.corroborate.actors.ActorRegister;
import org.corroborate.actors.Likeness;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Perpetrator;
import org.corroborate.claims.Statement.Responsibility;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Compares who did it: less specific fits, somebody unidentified contradicts nobody, two named groups conflict. */
final class ActorComparison {

    private static final ActorRegister REGISTER = ActorRegister.standard();

    private ActorComparison() {}

    static void compare(List<Report> reports, Ledger ledger) {
        Namings.compare(
                reports.stream().map(ActorComparison::naming).toList(),
                (one, other) -> clash(one, other, ledger),
                sides -> write(sides, ledger),
                ledger);
        reports.forEach(it -> accused(it, ledger));
    }

    /** One report says whom somebody blames, and that somebody else claims it. */
    private static void accused(Report report, Ledger ledger) {
        var blamed = said(report, it -> it instanceof Perpetrator p && p.certainty() == Certainty.SUSPECTED);
        var claimed =
                said(report, it -> it instanceof Responsibility r && !r.actor().equals(ActorRegister.NONE));
        if (blamed.claims().isEmpty() || claimed.claims().isEmpty()) {
            return;
        }
        ledger.pair();
        if (clash(blamed, claimed, ledger)) {
            write(List.of(blamed, claimed), ledger);
        }
    }

    private static Naming said(Report report, Predicate<Statement> which) {
        return Naming.of(
                report,
                report.claims().stream()
                        .filter(it -> which.test(it.statement()))
                        .toList(),
                ActorComparison::actor);
    }

    /** Those that are named; a nameless perpetrator stays only where no other is given. */
    private static Naming naming(Report report) {
        var claims = report.claims().stream()
                .filter(it -> it.statement() instanceof Perpetrator
                        || it.statement() instanceof Responsibility r
                                && !r.actor().equals(ActorRegister.NONE))
                .toList();
        var named = claims.stream()
                .filter(it -> !(it.statement() instanceof Perpetrator p && p.certainty() == Certainty.UNIDENTIFIED))
                .toList();
        return Naming.of(report, named.isEmpty() ? claims : named, ActorComparison::actor);
    }

    static String actor(Claim claim) {
        return switch (claim.statement()) {
            case Perpetrator it -> it.certainty() == Certainty.UNIDENTIFIED ? ActorRegister.UNIDENTIFIED : it.actor();
            case Responsibility it -> it.actor();
            default -> "";
        };
    }

    private static boolean clash(Naming one, Naming other, Ledger ledger) {
        var likeness = nearest(one, other);
        if (likeness == Likeness.SAME) {
            return false;
        }
        if (likeness == Likeness.LESS_SPECIFIC || likeness == Likeness.UNIDENTIFIED || !NamedActors.tell(one, other)) {
            var key = likeness == Likeness.UNIDENTIFIED ? "conflicts.unidentified" : "conflicts.less-specific";
            var why = nameless(other) ? sentence(key, other, one) : sentence(key, one, other);
            ledger.silence(Attribute.PERPETRATOR, Namings.claims(List.of(one, other)), why);
            return false;
        }
        return true;
    }

    private static boolean nameless(Naming naming) {
        return naming.claims().stream().map(ActorComparison::actor).allMatch(ActorRegister.UNIDENTIFIED::equals);
    }

    /** The best that any two of their actors are to each other. */
    private static Likeness nearest(Naming one, Naming other) {
        var nearest = Likeness.RIVALS;
        for (var a : one.claims()) {
            for (var b : other.claims()) {
                var same = actor(a).equals(actor(b));
                var likeness = same ? Likeness.SAME : REGISTER.between(actor(a), actor(b));
                nearest = likeness.compareTo(nearest) < 0 ? likeness : nearest;
            }
        }
        return nearest;
    }

    private static void write(List<Naming> sides, Ledger ledger) {
        var one = sides.getFirst();
        var other = sides.get(1);
        var claims = Namings.claims(sides);
        var claimed = claims.stream().anyMatch(it -> it.statement() instanceof Responsibility);
        var kind = claimed && one.report().sha256().equals(other.report().sha256())
                ? Kind.ATTRIBUTED_SIDES
                : Namings.kind(sides);
        ledger.conflict(
                Attribute.PERPETRATOR, kind, severity(one, other), claims, sentence("conflicts.actors", one, other));
    }

    private static Severity severity(Naming one, Naming other) {
        var likeness = nearest(one, other);
        var suspected = java.util.stream.Stream.of(one, other)
                .flatMap(it -> it.claims().stream())
                .anyMatch(it -> it.statement() instanceof Perpetrator p && p.certainty() == Certainty.SUSPECTED);
        if (likeness == Likeness.RELATED) {
            return Severity.LOW;
        }
        return suspected ? Severity.MIDDLE : Severity.HIGH;
    }

    private static Sentence sentence(String key, Naming one, Naming other) {
        return Sentence.of(
                key,
                one.shown(),
                one.report().voice(),
                other.shown(),
                other.report().voice());
    }
}
