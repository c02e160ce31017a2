package org.corroborate.conflicts;

import java.util.List;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Perpetrator;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;
import org.corroborate.shared.Stems;

/** "The state blamed the rebels. The rebels denied this and said that the army had done it": two sides, two perpetrators. */
final class Denied {

    private static final Stems DENIES = Stems.of("""
            denied, denies, denying, denial, rejected, rejects, rejecting, dément, démenti, démentent, nie, nient,
            niant, rejette, rejettent, récuse, récusent""");

    private Denied() {}

    static void compare(Report report, Ledger ledger) {
        var named = report.claims().stream().filter(Denied::named).toList();
        if (named.size() < 2 || !DENIES.in(report.words())) {
            return;
        }
        var wording = Wording.of(report);
        for (var i = 0; i < named.size(); i++) {
            for (var j = i + 1; j < named.size(); j++) {
                ledger.pair();
                var one = named.get(i);
                var other = named.get(j);
                if (apart(one, other) && !wording.sentence(one).equals(wording.sentence(other))) {
                    ledger.conflict(
                            Attribute.PERPETRATOR,
                            Kind.ATTRIBUTED_SIDES,
                            Severity.HIGH,
                            List.of(one, other),
                            Sentence.of(
                                    "conflicts.denied",
                                    ActorComparison.actor(one),
                                    ActorComparison.actor(other),
                                    report.voice()));
                }
            }
        }
    }

    private static boolean named(Claim claim) {
        return claim.statement() instanceof Perpetrator it && it.certainty() != Certainty.UNIDENTIFIED;
    }

    private static boolean apart(Claim one, Claim other) {
        return !ActorRegister.standard()
                .between(ActorComparison.actor(one), ActorComparison.actor(other))
                .compatible();
    }
}
