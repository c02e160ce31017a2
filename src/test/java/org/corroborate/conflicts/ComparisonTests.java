package org.corroborate.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.claims.Attribute.DESTROYED;
import static org.corroborate.claims.Attribute.FATALITIES;
import static org.corroborate.claims.Attribute.INJURIES;
import static org.corroborate.claims.Attribute.VICTIMS;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count.About;
import org.corroborate.claims.Count.AtLeast;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.claims.Count.MoreThan;
import org.corroborate.claims.Count.UpTo;
import org.corroborate.claims.Count.Vague;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Report;
import org.corroborate.incidents.Told;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));

    static Findings compare(Report... reports) {
        return Comparison.compare(INCIDENT, List.of(reports));
    }

    static List<Attribute> attributes(Report... reports) {
        return compare(reports).conflicts().stream().map(Conflict::attribute).toList();
    }

    static Report dead(String document, int number, String of) {
        return Told.in(document, 0, "The attack kills them.")
                .killed(number, of, "kills")
                .report();
    }

    @Test
    void bandiagaraIsCodedEightAndTheOtherReportHasNine() {
        var list = Told.in("list", 0, "The attack kills nine gendarmes and injures nine others.")
                .killed(9, "gendarmes", "kills nine gendarmes")
                .figure(INJURIES, new Exactly(9), "others", "injures nine others")
                .report();
        var row = Told.in("table", 0, "At least eight soldiers were killed and nine wounded including five severely.")
                .figure(FATALITIES, new AtLeast(8), "soldiers", "At least eight soldiers were killed")
                .figure(INJURIES, new Exactly(9), "", "nine wounded")
                .coded(FATALITIES, 8)
                .report();
        var findings = compare(list, row);
        assertThat(findings.conflicts()).extracting(Conflict::attribute).containsExactlyInAnyOrder(FATALITIES, VICTIMS);
        var toll = findings.conflicts().stream()
                .filter(it -> it.attribute() == FATALITIES)
                .findFirst()
                .orElseThrow();
        assertThat(toll.kind()).isEqualTo(Kind.CROSS_DOCUMENT);
        assertThat(toll.claims()).hasSize(2);
        assertThat(toll.why().in(Locale.ENGLISH)).contains("8").contains("9");
        assertThat(findings.silences())
                .anySatisfy(it -> assertThat(it.why().in(Locale.ENGLISH)).contains("at least 8"));
    }

    @Test
    void kerenaIsCodedTwoAndItsOwnNoteHasOneKilled() {
        var row = Told.in("table", 0, "One peacekeeper was killed and 27 others wounded.")
                .killed(1, "peacekeeper", "One peacekeeper was killed")
                .figure(INJURIES, new Exactly(27), "others", "27 others wounded")
                .coded(FATALITIES, 2)
                .report();
        var found = compare(row).conflicts();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Kind.CODED_VS_NARRATIVE);
        var list = Told.in("list", 0, "The attack injures around 27 peacekeepers and kills one other.")
                .killed(1, "other", "kills one other")
                .figure(INJURIES, new About(27), "peacekeepers", "injures around 27 peacekeepers")
                .report();
        assertThat(compare(row, list).conflicts())
                .extracting(Conflict::kind)
                .containsExactlyInAnyOrder(Kind.CODED_VS_NARRATIVE, Kind.CROSS_DOCUMENT);
    }

    @Test
    void amasrakadHasFourteenAboveAndThirteenBelow() {
        var lead = Told.in("article", 0, "another strike in Amasrakad killed fourteen civilians")
                .killed(14, "civilians", "killed fourteen civilians");
        var body = Told.in("article", 900, "civilians in Amasrakad were hit by drone strikes, killing 13")
                .killed(13, "civilians", "killing 13");
        assertThat(compare(lead.report(), body.report()).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Kind.WITHIN_DOCUMENT);
    }

    @Test
    void boulikessiHasFloorsThatFitAndDaysThatDoNot() {
        var first = Told.in("list", 0, "The attacks kill at least 38")
                .on("2019-09-30")
                .figure(FATALITIES, new AtLeast(38), "", "at least 38");
        var second = Told.in("list", 500, "The insurgents kill at least 25 Malian soldiers.")
                .on("2019-10-03")
                .figure(FATALITIES, new AtLeast(25), "Malian soldiers", "at least 25 Malian soldiers");
        var findings = compare(first.report(), second.report());
        assertThat(findings.conflicts()).extracting(Conflict::attribute).containsExactly(Attribute.DATE);
    }

    @Test
    void theRadissonHasSixOrFourteenInjured() {
        var section = Told.in("list", 0, "killed 20 people, and injured six others during the siege")
                .killed(20, "people", "killed 20 people")
                .figure(INJURIES, new Exactly(6), "others", "injured six others");
        var trial = Told.in("list", 5000, "killing 20 and wounding 14 others")
                .killed(20, "", "killing 20")
                .figure(INJURIES, new Exactly(14), "others", "wounding 14 others");
        assertThat(attributes(section.report(), trial.report())).containsExactly(INJURIES);
    }

    @Test
    void moreThan350HomesAreNot150And130() {
        var lead = Told.in("report", 0, "set fire to over 350 homes")
                .figure(DESTROYED, new MoreThan(350), "homes", "over 350 homes");
        var body = Told.in("report", 900, "burned at least 150 homes in Ogota and 130 homes in Ouémbé")
                .figure(DESTROYED, new AtLeast(150), "homes in Ogota", "at least 150 homes")
                .figure(DESTROYED, new Exactly(130), "homes in Ouémbé", "130 homes");
        var found = compare(lead.report(), body.report()).conflicts();
        assertThat(found).extracting(Conflict::kind).containsExactly(Kind.SUM_VS_PARTS);
        assertThat(found.getFirst().severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void atLeastFourteenAndSeventeenCanBothBeRight() {
        var floor = Told.in("a", 0, "kills at least 14").figure(FATALITIES, new AtLeast(14), "", "at least 14");
        assertThat(compare(floor.report(), dead("b", 17, "")).conflicts()).isEmpty();
        assertThat(attributes(floor.report(), dead("b", 12, ""))).containsExactly(FATALITIES);
    }

    @Test
    void aCeilingHoldsWhatIsUnderIt() {
        var ceiling =
                Told.in("a", 0, "up to 100 people").figure(FATALITIES, new UpTo(100), "people", "up to 100 people");
        assertThat(compare(ceiling.report(), dead("b", 82, "soldiers")).conflicts())
                .isEmpty();
    }

    @Test
    void aboutThirtyHoldsThirtyTwo() {
        var about = Told.in("a", 0, "about 30 civilians").figure(FATALITIES, new About(30), "civilians", "about 30");
        assertThat(compare(about.report(), dead("b", 32, "villagers")).conflicts())
                .isEmpty();
        assertThat(attributes(about.report(), dead("b", 45, "villagers"))).containsExactly(FATALITIES);
    }

    @Test
    void dozensFitFourteenAndNotThreeHundred() {
        var words = Told.in("a", 0, "dozens of people").figure(FATALITIES, new Vague("dozens"), "people", "dozens");
        assertThat(compare(words.report(), dead("b", 14, "people")).conflicts()).isEmpty();
        assertThat(attributes(words.report(), dead("b", 300, "people"))).containsExactly(FATALITIES);
    }

    @Test
    void soldiersMayBeAPartOfAllTheDeadButNotMore() {
        assertThat(compare(dead("a", 16, "people"), dead("b", 4, "soldiers")).conflicts())
                .isEmpty();
        assertThat(attributes(dead("a", 4, "people"), dead("b", 16, "soldiers")))
                .containsExactly(FATALITIES);
    }

    @Test
    void nineCiviliansAndFourSoldiersAreThirteenDead() {
        var split = Told.in("a", 0, "killing nine civilians and four Malian soldiers")
                .killed(9, "civilians", "nine civilians")
                .killed(4, "Malian soldiers", "four Malian soldiers");
        assertThat(compare(split.report(), dead("b", 13, "people")).conflicts()).isEmpty();
        assertThat(attributes(split.report(), dead("b", 14, "people"))).containsExactly(FATALITIES);
    }

    @Test
    void twoSidesWithTwoFiguresAreAConflictOfSides() {
        var words = "According to the CMA, the attack kills 97 Malian soldiers, the army claims 10 soldiers are killed";
        var passage = Told.in("a", 0, words)
                .according("the CMA", FATALITIES, new Exactly(97), "Malian soldiers", "97 Malian soldiers")
                .according("the Malian army", FATALITIES, new Exactly(10), "soldiers", "10 soldiers");
        assertThat(compare(passage.report()).conflicts()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.ATTRIBUTED_SIDES);
            assertThat(it.why().in(Locale.ENGLISH)).contains("the CMA", "the Malian army");
        });
    }

    @Test
    void aLaterWordOfTheSameSourceMovesItsClaim() {
        var early = Told.in("a", 0, "8 dead")
                .voice("agency")
                .published("2021-02-26")
                .killed(8, "", "8 dead");
        var late = Told.in("b", 0, "14 dead")
                .voice("agency")
                .published("2021-02-27")
                .killed(14, "", "14 dead");
        var findings = compare(early.report(), late.report());
        assertThat(findings.conflicts()).isEmpty();
        assertThat(findings.silences()).hasSize(1);
    }

    @Test
    void aPartMayNotExceedItsTotal() {
        var passage = Told.in("a", 0, "killed five people including seven children")
                .killed(5, "people", "killed five people")
                .part(FATALITIES, new Exactly(7), "children", "seven children");
        assertThat(compare(passage.report()).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Kind.SUM_VS_PARTS);
    }

    @Test
    void aHedgedTotalIsNotAddedToThePartsThatMakeIt() {
        var whole = Told.in("a", 0, "kill at least 41 where 24 people were killed and another 17 died")
                .figure(FATALITIES, new AtLeast(41), "people", "kill at least 41")
                .figure(FATALITIES, new Exactly(24), "people", "24 people were killed")
                .figure(FATALITIES, new Exactly(17), "people", "another 17 died");
        var other = Told.in("b", 0, "killed 60 people").killed(60, "people", "killed 60 people");
        assertThat(compare(whole.report(), other.report()).conflicts()).isEmpty();
        var fewer = Told.in("c", 0, "killed 38 people").killed(38, "people", "killed 38 people");
        assertThat(compare(whole.report(), fewer.report()).conflicts())
                .singleElement()
                .satisfies(it -> assertThat(it.claims()).hasSize(2));
    }

    @Test
    void aCodeForAnUnknownNumberIsNoCount() {
        var row = Told.in("a", 0, "killed an unspecified number of militants")
                .figure(FATALITIES, new Vague("an unspecified number"), "militants", "an unspecified number")
                .coded(FATALITIES, 3);
        assertThat(compare(row.report()).conflicts()).isEmpty();
    }

    @Test
    void whoeverGivesTheFigureThatOneReportCallsRisenContradictsNoEarlierOne() {
        var first = Told.in("a", 0, "Eleven soldiers died.").killed(11, "soldiers", "Eleven soldiers died");
        var risen = Told.in("b", 0, "The toll has risen to 13 soldiers.").killed(13, "soldiers", "13 soldiers");
        var list = Told.in("c", 0, "Thirteen soldiers died.").killed(13, "soldiers", "Thirteen soldiers died");
        assertThat(compare(first.report(), list.report()).conflicts()).hasSize(1);
        assertThat(compare(first.report(), risen.report(), list.report()).conflicts())
                .isEmpty();
    }
}
