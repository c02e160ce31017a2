package org.corroborate.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.bench.ComparedSeeds;
import org.corroborate.claims.Attribute;
import org.corroborate.incidents.LinkedIncident;
import org.junit.jupiter.api.Test;

/** What is found in the example documents, from their words to the conflicts. */
class SeedsTests {

    private static final ComparedSeeds SEEDS = new ComparedSeeds(ComparedSeeds.seeds());

    /** Words of a document by which a mention is known. */
    private record Passage(String document, String words) {}

    @Test
    void bandiagaraIsOneAttackAndItsCodedEightContradictsNine() {
        oneIncident(
                new Passage("002", "ambush a gendarmerie"),
                new Passage("003", "army position and a gendarmerie position in the town of Bandiagara"));
        assertThat(whys(Attribute.FATALITIES, "The attack kills nine gendarmes", "\t8"))
                .anySatisfy(it -> assertThat(it).contains(" 8").contains(" 9"));
        assertThat(whys(Attribute.VICTIMS, "nine gendarmes", "At least eight soldiers"))
                .isNotEmpty();
    }

    @Test
    void kerenaIsCodedWithTwoAgainstTheOneOfItsNote() {
        oneIncident(new Passage("002", "base of MINUSMA near Kerena"), new Passage("003", "MINUSMA camp in Kerena"));
        assertThat(conflicts(Attribute.FATALITIES, Kind.CODED_VS_NARRATIVE, "One peacekeeper was killed"))
                .hasSize(1);
    }

    @Test
    void amasrakadIsOneStrikeWithFourteenDeadAndThirteen() {
        oneIncident(
                new Passage("000", "another strike in Amasrakad killed fourteen"),
                new Passage("000", "civilians in Amasrakad, Gao Region"),
                new Passage("001", "another strike in Amasrakad killed fourteen"));
        apart(
                new Passage("000", "another strike in Amasrakad killed fourteen"),
                new Passage("000", "drone struck a madrasa in the village of Douna"));
        assertThat(whys(Attribute.FATALITIES, "killed fourteen civilians", "killing 13"))
                .anySatisfy(it -> assertThat(it).contains("13").contains("14"));
    }

    @Test
    void boulikessiOfAutumn2019IsOneBattleToldWithThreeDays() {
        oneIncident(
                new Passage("000", "The battle of Boulikessi took place"),
                new Passage("002", "attack military bases in Boulikessi and Mondoro"),
                new Passage("002", "G5 Sahel force camp in Boulikessi"));
        assertThat(whys(Attribute.DATE, "October 3, 2019", "September 30, 2019"))
                .isNotEmpty();
    }

    @Test
    void boulikessiOfMarch2017IsClaimedForTwoGroups() {
        oneIncident(
                new Passage("000", "attacked Malian forces in Boulikessi"),
                new Passage("002", "army post near the border with Burkina Faso"));
        assertThat(whys(Attribute.PERPETRATOR, "jihadists from Jama'at Nasr al-Islam wal Muslimin", "Ansar-ul-Islam"))
                .isNotEmpty();
    }

    @Test
    void atTheRadissonBluSixOrFourteenWereHurt() {
        oneIncident(
                new Passage("002", "took as many as 170 hostages at the Radisson Blu Hotel"),
                new Passage("002", "stormed the Radisson Blu Hotel in Bamako"),
                new Passage("002", "The November 2015 Radisson Blu attack"),
                new Passage("002", "After the November 2015 Bamako attack"));
        assertThat(whys(Attribute.INJURIES, "injured six others", "wounding 14 others"))
                .isNotEmpty();
    }

    @Test
    void inMouraMoreThanFiveHundredOrSomeThreeHundredWereKilled() {
        oneIncident(
                new Passage("002", "operation in Moura, Mopti region"),
                new Passage("002", "summarily executing an estimated 300 civilian men"),
                new Passage("002", "more than 300 people were killed"));
        assertThat(whys(Attribute.FATALITIES, "more than 500 civilians", "an estimated 300"))
                .isNotEmpty();
        assertThat(whys(Attribute.DATE, "March 27, 2022", "March 23 until March 31, 2022"))
                .isNotEmpty();
    }

    @Test
    void ofOver350HomesBurned150And130AreNamed() {
        assertThat(whys(Attribute.DESTROYED, "over 350 homes", "at least 150 homes"))
                .anySatisfy(it -> assertThat(it).contains("350"));
    }

    @Test
    void twoAttacksOfOneDayInDifferentVillagesStayApart() {
        apart(new Passage("003", "village of Diamnati"), new Passage("003", "village of Simeyekanda"));
    }

    @Test
    void manyIncidentsAreToldSeveralTimesAndFewConflictsAreNoise() {
        var told = SEEDS.incidents().stream()
                .filter(it -> it.mentions().size() > 1)
                .count();
        assertThat(told).isGreaterThanOrEqualTo(25);
        assertThat(SEEDS.conflicts()).hasSizeBetween(25, 60);
    }

    @Test
    void theOrderOfDocumentsChangesNeitherIncidentsNorConflicts() {
        var turned = new ArrayList<>(ComparedSeeds.seeds().entrySet());
        Collections.reverse(turned);
        var other = new LinkedHashMap<String, String>();
        turned.forEach(it -> other.put(it.getKey(), it.getValue()));
        var reversed = new ComparedSeeds(other);
        assertThat(incidents(reversed)).isEqualTo(incidents(SEEDS));
        assertThat(conflictIds(reversed)).isEqualTo(conflictIds(SEEDS));
    }

    private static TreeSet<String> incidents(ComparedSeeds compared) {
        return compared.incidents().stream()
                .map(it -> it.id() + " " + it.mentions())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> conflictIds(ComparedSeeds compared) {
        return compared.conflicts().stream()
                .map(it -> it.id() + " " + it.attribute() + " " + it.kind() + " " + it.severity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void oneIncident(Passage... mentions) {
        assertThat(Stream.of(mentions).map(SeedsTests::incident).distinct().toList())
                .hasSize(1);
    }

    private static void apart(Passage one, Passage other) {
        assertThat(incident(one)).isNotEqualTo(incident(other));
    }

    /** The incident that the narrowest passage with these words tells of. */
    private static LinkedIncident incident(Passage mention) {
        var name = mention.document();
        var words = mention.words();
        var at = SEEDS.text(name).indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return SEEDS.incidents().stream()
                .filter(it -> SEEDS.reportsOf(it).stream()
                        .anyMatch(report -> SEEDS.document(report).equals(name)
                                && report.words().contains(words)
                                && report.mention().end() > at))
                .min(java.util.Comparator.comparingInt(it -> SEEDS.reportsOf(it).stream()
                        .filter(report -> report.words().contains(words))
                        .mapToInt(report -> report.words().length())
                        .min()
                        .orElse(Integer.MAX_VALUE)))
                .orElseThrow();
    }

    private static List<String> whys(Attribute attribute, String one, String other) {
        return SEEDS.conflicts().stream()
                .filter(it -> it.attribute() == attribute && says(it, one) && says(it, other))
                .map(it -> it.why().in(Locale.ENGLISH))
                .toList();
    }

    private static List<Conflict> conflicts(Attribute attribute, Kind kind, String words) {
        return SEEDS.conflicts().stream()
                .filter(it -> it.attribute() == attribute && it.kind() == kind && says(it, words))
                .toList();
    }

    private static boolean says(Conflict conflict, String words) {
        return conflict.claims().stream().map(SEEDS::claim).anyMatch(it -> {
            var quote = it.quote().exact();
            return quote.contains(words) || words.contains(quote);
        });
    }
}
