package org.corroborate.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.Precision;
import org.corroborate.incidents.Report;
import org.corroborate.incidents.Told;

/** Reports drawn by numbers that stay the same: few places, days and actors, so that many tell of one incident. */
final class DrawnReports {

    private static final List<String> PLACES = List.of("Gao", "Boni", "Kerena", "Diamnati", "Djamnati", "Ogota");

    private static final List<String> PEOPLE = List.of(
            "", "people", "soldiers", "gendarmes", "civilians", "militants", "French hostage", "British hostage");

    private static final List<String> ACTORS =
            List.of("JNIM", "IS Sahel", "Malian Armed Forces", "jihadists", "Katiba Macina", "Dozo militia");

    private static final List<Attribute> COUNTED =
            List.of(Attribute.FATALITIES, Attribute.FATALITIES, Attribute.INJURIES, Attribute.ABDUCTED);

    private final Random random;

    private final boolean several;

    /**
     * Drawn by this.
     *
     * @param several whether a report may name several villages, days and informants
     */
    DrawnReports(Random random, boolean several) {
        this.random = random;
        this.several = several;
    }

    /** So many documents, each of so many mentions. */
    List<Report> documents(int documents, int mentions) {
        var reports = new ArrayList<Report>();
        for (var document = 0; document < documents; document++) {
            for (var mention = 0; mention < mentions; mention++) {
                reports.add(report(document, mention));
            }
        }
        return reports;
    }

    Report report(int document, int mention) {
        var place = pick(PLACES);
        var told = Told.in(
                "document " + document, mention * 5000, "Gunmen attack the market of " + place + " and kill some.");
        told.at(place);
        if (several && random.nextInt(4) == 0) {
            told.at(pick(PLACES));
        }
        day(told);
        actors(told);
        for (var figures = random.nextInt(3); figures > 0; figures--) {
            figure(told);
        }
        return told.report();
    }

    private void day(Told told) {
        var day = 1 + random.nextInt(5);
        if (several && random.nextInt(6) == 0) {
            told.between("2021-02-0" + day, "2021-02-0" + (day + random.nextInt(4)), Precision.DAY);
        } else if (random.nextInt(8) > 0) {
            told.on("2021-02-0" + day);
        }
    }

    private void actors(Told told) {
        switch (random.nextInt(6)) {
            case 0 -> told.byUnidentified();
            case 1 -> told.suspecting(pick(ACTORS));
            case 2 -> told.by(pick(ACTORS)).claimedBy(pick(ACTORS));
            case 3 -> told.claimedBy("none");
            default -> told.by(pick(ACTORS));
        }
    }

    private void figure(Told told) {
        var attribute = pick(COUNTED);
        switch (random.nextInt(several ? 8 : 4)) {
            case 5 -> told.coded(attribute, random.nextInt(20));
            case 6 -> told.part(attribute, count(), pick(PEOPLE), "kill some");
            case 7 -> told.according("the army", attribute, count(), pick(PEOPLE), "kill some");
            default -> told.figure(attribute, count(), pick(PEOPLE), "kill some");
        }
    }

    private Count count() {
        var number = random.nextInt(20);
        return switch (random.nextInt(7)) {
            case 0 -> new Count.AtLeast(number);
            case 1 -> new Count.MoreThan(number);
            case 2 -> new Count.UpTo(number);
            case 3 -> new Count.About(number);
            case 4 -> new Count.Between(number, number + random.nextInt(5));
            case 5 -> new Count.Vague("dozens");
            default -> new Count.Exactly(number);
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
