package org.corroborate.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Count;
import org.corroborate.claims.MentionId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Judgements;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Linking;
import org.corroborate.incidents.Report;
import org.corroborate.incidents.Told;
import org.junit.jupiter.api.Test;

/** What must hold whatever the reports are; the reports are drawn by numbers that stay the same. */
class PropertyTests {

    private static final int ROUNDS = 150;

    private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));

    private static final String[] PLACES = {"Gao", "Boni", "Kerena", "Diamnati", "Djamnati", "Ogota"};

    private static final String[] PEOPLE = {"", "people", "soldiers", "gendarmes", "civilians", "militants"};

    private static final String[] ACTORS = {"JNIM", "IS Sahel", "Malian Armed Forces", "jihadists"};

    @Test
    void comparingIsSymmetric() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var one = report(random, 0);
            var other = report(random, 1);
            var there = Comparison.compare(INCIDENT, List.of(one, other));
            var back = Comparison.compare(INCIDENT, List.of(other, one));
            assertThat(there).as("seed %d", seed).isEqualTo(back);
        }
    }

    @Test
    void theOrderOfImportChangesNeitherIncidentsNorConflicts() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var reports = reports(random, 12);
            var shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            var before = Linking.link(reports, Judgements.NONE);
            assertThat(Linking.link(shuffled, Judgements.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(before);
            assertThat(Comparison.compare(INCIDENT, shuffled)).isEqualTo(Comparison.compare(INCIDENT, reports));
        }
    }

    @Test
    void moreReportsHideNoConflict() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var reports = reports(new Random(seed), 7);
            var few = conflicts(reports.subList(0, 5));
            var all = conflicts(reports);
            assertThat(few).as("seed %d", seed).allSatisfy(it -> assertThat(all)
                    .anyMatch(larger -> larger.containsAll(it)));
        }
    }

    @Test
    void linkingOnlyWhatIsTouchedGivesTheSameIncidents() {
        for (var seed = 0; seed < 40; seed++) {
            var reports = reports(new Random(seed), 30);
            var all = groups(Linking.link(reports, Judgements.NONE));
            var fresh = reports.get(29);
            var known = reports.subList(0, 29);
            var before = Linking.link(known, Judgements.NONE);
            var touched = touched(fresh, known, before);
            var again = groups(Linking.link(touched, Judgements.NONE));
            assertThat(all).as("seed %d", seed).containsAll(again);
        }
    }

    /** Those that share a block with the new one, and whoever is in or proposed for an incident with a touched one. */
    private static List<Report> touched(Report fresh, List<Report> known, List<LinkedIncident> incidents) {
        var ids = new HashSet<MentionId>();
        for (var report : known) {
            if (!Collections.disjoint(Linking.blocks(report), Linking.blocks(fresh))) {
                ids.add(report.id());
            }
        }
        var grown = true;
        while (grown) {
            grown = false;
            for (var incident : incidents) {
                var them = new HashSet<MentionId>();
                incident.links().forEach(it -> them.add(it.mention()));
                grown |= !Collections.disjoint(them, ids) && ids.addAll(them);
            }
        }
        var touched = new ArrayList<>(List.of(fresh));
        known.stream().filter(it -> ids.contains(it.id())).forEach(touched::add);
        return touched;
    }

    private static Set<Set<UUID>> groups(List<LinkedIncident> incidents) {
        var groups = new HashSet<Set<UUID>>();
        incidents.forEach(it -> groups.add(
                new TreeSet<>(it.mentions().stream().map(MentionId::value).toList())));
        return groups;
    }

    private static List<Set<ClaimId>> conflicts(List<Report> reports) {
        return Comparison.compare(INCIDENT, reports).conflicts().stream()
                .map(it -> (Set<ClaimId>) new HashSet<>(it.claims()))
                .toList();
    }

    private static List<Report> reports(Random random, int many) {
        var reports = new ArrayList<Report>();
        for (var i = 0; i < many; i++) {
            reports.add(report(random, i));
        }
        return reports;
    }

    private static Report report(Random random, int number) {
        var place = pick(PLACES, random);
        var told = Told.in("document " + random.nextInt(4), number * 400, "Gunmen attack " + place + " and kill some.")
                .on("2021-02-0" + (1 + random.nextInt(9)))
                .at(place)
                .by(pick(ACTORS, random));
        var figures = random.nextInt(3);
        for (var i = 0; i < figures; i++) {
            told.figure(Attribute.FATALITIES, count(random), pick(PEOPLE, random), "kill some");
        }
        return told.report();
    }

    private static Count count(Random random) {
        var number = random.nextInt(40);
        return switch (random.nextInt(6)) {
            case 0 -> new Count.AtLeast(number);
            case 1 -> new Count.MoreThan(number);
            case 2 -> new Count.UpTo(number);
            case 3 -> new Count.About(number);
            case 4 -> new Count.Vague("dozens");
            default -> new Count.Exactly(number);
        };
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
