package org.corroborate.conflicts;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Responsibility;
import org.corroborate.incidents.Report;
import org.corroborate.shared.Sentence;

/** Whether it was an accident: what collided or broke down by itself in one telling, a group says that it brought about. */
final class AccidentComparison {

    private static final Pattern ACCIDENT = Pattern.compile(
            "\\b(collid(?:e[sd]?|ing)|collisions?|crash(?:e[sd]|ing)?|accident(?:s|al|ally)?|malfunction\\w*"
                    + "|(?:mechanical|technical|engine) (?:failure|fault|problem|trouble)|(?:se (?:sont )?|s['’](?:est |étaient )?)(?:écras\\w*|percut\\w*)"
                    + "|entr\\w+ en collision|heurt\\w+ en vol|accidentel\\w*|panne|(?:incident|problème|défaillance) technique)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern VIOLENCE = Pattern.compile(
            "\\b(mines?|landmines?|ieds?|bombs?|bomber|explosi\\w+|suicide|shot|shoot\\w*|fire|gunfire|missiles?|rockets?|ambush\\w*|attack\\w*"
                    + "|hit by|engins?|bombes?|kamikaze|tirs?|abatt\\w+|attaqu\\w+|embuscade|roquettes?|strikes?|drones?)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);

    private AccidentComparison() {}

    static void compare(List<Report> reports, Ledger ledger) {
        var claimed = reports.stream().filter(it -> !responsible(it).isEmpty()).toList();
        if (claimed.isEmpty()) {
            return;
        }
        for (var report : reports) {
            var accident = accident(report);
            if (!accident.isEmpty()) {
                claimed.forEach(it -> write(report, accident, it, ledger));
            }
        }
    }

    /** The claims of a sentence that tells of an accident and of no weapon. */
    private static List<Claim> accident(Report report) {
        var wording = Wording.of(report);
        return report.claims().stream()
                .filter(it -> it.statement() instanceof Statement.Figure)
                .filter(it -> accidental(wording.sentence(it)))
                .toList();
    }

    private static boolean accidental(String sentence) {
        return ACCIDENT.matcher(sentence).find() && !VIOLENCE.matcher(sentence).find();
    }

    private static List<Claim> responsible(Report report) {
        return report.claims().stream()
                .filter(it -> it.statement() instanceof Responsibility who
                        && !who.actor().equals(ActorRegister.NONE))
                .toList();
    }

    private static void write(Report told, List<Claim> accident, Report claimed, Ledger ledger) {
        var claims = new LinkedHashSet<>(accident);
        claims.addAll(responsible(claimed));
        var kind = told.sha256().equals(claimed.sha256()) ? Kind.ATTRIBUTED_SIDES : Kind.CROSS_DOCUMENT;
        var who = ActorComparison.actor(responsible(claimed).getFirst());
        ledger.conflict(
                Attribute.PERPETRATOR,
                kind,
                Severity.MIDDLE,
                claims,
                Sentence.of("conflicts.accident", told.voice(), who, claimed.voice()));
    }
}
