package org.corroborate.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Judgements;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Linking;
import org.corroborate.incidents.Report;
import org.junit.jupiter.api.Test;

/** What must hold of linking and comparing together, whatever the documents are. */
class TogetherTests {

    private static final int ROUNDS = 400;

    /** What was found, incident by incident. */
    private record Found(Map<LinkedIncident, Findings> byIncident) {

        static Found in(List<Report> reports) {
            var found = new LinkedHashMap<LinkedIncident, Findings>();
            for (var incident : Linking.link(reports, Judgements.NONE)) {
                var mentions = Set.copyOf(incident.mentions());
                found.put(
                        incident,
                        Comparison.compare(
                                incident.id(),
                                reports.stream()
                                        .filter(it -> mentions.contains(it.id()))
                                        .toList()));
            }
            return new Found(found);
        }

        List<Conflict> conflicts() {
            return byIncident.values().stream()
                    .flatMap(it -> it.conflicts().stream())
                    .toList();
        }
    }

    @Test
    void comparingIsSymmetricForWhateverIsCompared() {
        var incident = new IncidentId(new UUID(0, 1));
        var kinds = EnumSet.noneOf(Attribute.class);
        for (var seed = 0; seed < 4 * ROUNDS; seed++) {
            var drawn = new DrawnReports(new Random(seed), true);
            var one = drawn.report(0, 0);
            var other = drawn.report(1, 0);
            var there = Comparison.compare(incident, List.of(one, other));
            assertThat(Comparison.compare(incident, List.of(other, one)))
                    .as("seed %d", seed)
                    .isEqualTo(there);
            there.conflicts().forEach(it -> kinds.add(it.attribute()));
        }
        assertThat(kinds)
                .contains(
                        Attribute.FATALITIES,
                        Attribute.INJURIES,
                        Attribute.ABDUCTED,
                        Attribute.PERPETRATOR,
                        Attribute.CLAIMED_BY,
                        Attribute.DATE,
                        Attribute.PLACE,
                        Attribute.VICTIMS);
    }

    @Test
    void theOrderOfDocumentsChangesNeitherIncidentsNorConflicts() {
        var conflicts = 0;
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var reports = new DrawnReports(random, true).documents(6, 3);
            var found = Found.in(reports);
            var shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(Found.in(shuffled)).as("seed %d", seed).isEqualTo(found);
            conflicts += found.conflicts().size();
        }
        assertThat(conflicts).isGreaterThan(ROUNDS);
    }

    /**
     * A conflict stays true while its claims stand, none withdrawn or replaced, in one incident. Then more documents may
     * join claims to it, and never take one away.
     */
    @Test
    void moreDocumentsHideNoConflictThatStaysTrue() {
        var stayed = 0;
        for (var seed = 0; seed < ROUNDS; seed++) {
            var reports = new DrawnReports(new Random(seed), false).documents(8, 2);
            var few = Found.in(reports.subList(0, 10));
            var all = Found.in(reports);
            for (var conflict : few.conflicts()) {
                if (together(conflict, all, reports)) {
                    stayed++;
                    assertThat(all.conflicts())
                            .as("seed %d, %s", seed, conflict)
                            .anyMatch(it -> holds(it, conflict));
                }
            }
        }
        assertThat(stayed).isGreaterThan(ROUNDS / 4);
    }

    /** The same where reports name several villages: one that tells of both explains two that tell of one each, and that is said. */
    @Test
    void whatMoreDocumentsExplainIsKeptQuietWithItsReason() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var reports = new DrawnReports(new Random(seed), true).documents(8, 2);
            var few = Found.in(reports.subList(0, 10));
            var all = Found.in(reports);
            for (var conflict : few.conflicts()) {
                if (together(conflict, all, reports)) {
                    assertThat(told(all, conflict.attribute()))
                            .as("seed %d, %s", seed, conflict)
                            .containsAll(conflict.claims());
                }
            }
        }
    }

    /** More claims of the same reports: what clashes with others is never taken back by what else a report says. */
    @Test
    void aClaimMoreOfAnotherAttributeHidesNoConflict() {
        var incident = new IncidentId(new UUID(0, 1));
        for (var seed = 0; seed < ROUNDS; seed++) {
            var reports = new DrawnReports(new Random(seed), false).documents(3, 1);
            var figures = reports.stream()
                    .map(it -> only(it, claim -> claim.attribute() == Attribute.FATALITIES))
                    .toList();
            var few = Comparison.compare(incident, figures).conflicts();
            var more = reports.stream()
                    .map(it -> only(
                            it, claim -> claim.attribute() != Attribute.PLACE && claim.attribute() != Attribute.DATE))
                    .toList();
            var all = Comparison.compare(incident, more).conflicts();
            assertThat(few).as("seed %d", seed).allSatisfy(conflict -> assertThat(all)
                    .anyMatch(it -> holds(it, conflict)));
        }
    }

    private static Report only(Report it, java.util.function.Predicate<Claim> which) {
        return new Report(
                it.mention(),
                it.document(),
                it.sha256(),
                it.voice(),
                it.published(),
                it.words(),
                it.claims().stream().filter(which).toList());
    }

    private static boolean holds(Conflict larger, Conflict conflict) {
        return larger.attribute() == conflict.attribute() && larger.claims().containsAll(conflict.claims());
    }

    private static boolean together(Conflict conflict, Found found, List<Report> reports) {
        var mentions = reports.stream()
                .filter(it -> it.claims().stream().map(Claim::id).anyMatch(conflict.claims()::contains))
                .map(Report::id)
                .toList();
        return found.byIncident().keySet().stream().anyMatch(it -> it.mentions().containsAll(mentions));
    }

    private static Set<ClaimId> told(Found found, Attribute attribute) {
        var told = new HashSet<ClaimId>();
        for (var findings : found.byIncident().values()) {
            findings.conflicts().stream()
                    .filter(it -> it.attribute() == attribute)
                    .forEach(it -> told.addAll(it.claims()));
            told.addAll(findings.silences().stream()
                    .filter(it -> it.attribute() == attribute)
                    .flatMap(it -> it.claims().stream())
                    .collect(Collectors.toSet()));
        }
        return told;
    }
}
