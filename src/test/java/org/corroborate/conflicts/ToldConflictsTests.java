package org.corroborate.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.corroborate.bench.ComparedSeeds;
import org.corroborate.claims.Attribute;
import org.junit.jupiter.api.Test;

/** Conflicts and near misses from the words to the sentence that says why. */
class ToldConflictsTests {

    private static List<Conflict> in(String... texts) {
        var named = new TreeMap<String, String>();
        for (var text : texts) {
            named.put("text " + named.size(), text);
        }
        return new ComparedSeeds(named).conflicts();
    }

    private static List<String> whys(Attribute attribute, String... texts) {
        return in(texts).stream()
                .filter(it -> it.attribute() == attribute)
                .map(it -> it.why().in(Locale.ENGLISH))
                .toList();
    }

    private static final String HOTELS = """
            On 12 May 2018, gunmen stormed the Hotel Azalai in Ouagadougou. The attack killed six people.

            On 3 October 2018, gunmen stormed the Hotel Indigo in Bobo-Dioulasso. The attack killed 11 people.

            On 9 June 2020 a court began the trial of three men. At least %d people were killed at the Hotel Azalai in May 2018 \
            and at the Hotel Indigo in October of the same year.
            """;

    @Test
    void aTotalOverTwoHotelsIsHeldAgainstWhatIsToldOfEach() {
        assertThat(in(HOTELS.formatted(19)))
                .filteredOn(it -> it.kind() == Kind.SUM_VS_PARTS)
                .singleElement()
                .satisfies(it ->
                        assertThat(it.why().in(Locale.ENGLISH)).contains("17").contains("at least 19"));
        assertThat(in(HOTELS.formatted(17))).isEmpty();
        assertThat(in(HOTELS.formatted(15))).isEmpty();
    }

    @Test
    void aTotalOfAnotherYearIsOfOtherAttacks() {
        assertThat(in(HOTELS.formatted(19).replace("in May 2018", "in May 2016")))
                .isEmpty();
    }

    @Test
    void inFrenchATotalOverTwoVillagesIsHeldAgainstEach() {
        var text = """
                Le 4 mars 2021, des hommes armés ont attaqué le village de Tanwalbougou. L'attaque a tué huit personnes.

                Le 5 mars 2021, des hommes armés ont attaqué le village de Bilakoka. L'attaque a tué cinq personnes.

                Le 5 mars 2021, un bilan a été publié. Au moins %d personnes ont été tuées dans les villages de Tanwalbougou et de Bilakoka.
                """;
        assertThat(in(text.formatted(16))).extracting(Conflict::kind).containsExactly(Kind.SUM_VS_PARTS);
        assertThat(in(text.formatted(13))).isEmpty();
    }

    private static final String RAID =
            "On 8 April 2021, soldiers raided the village of Kologo, killing 30 civilians. %s";

    @Test
    void whomAnArmyKilledInATerroristStrongholdItTakesForFighters() {
        var framed = RAID.formatted("According to the army, about 40 were killed in the jihadist stronghold.");
        assertThat(whys(Attribute.VICTIMS, framed))
                .singleElement()
                .asString()
                .contains("civilians")
                .contains("the army");
        assertThat(whys(
                        Attribute.VICTIMS,
                        RAID.formatted("According to the army, about 40 were killed in the village.")))
                .isEmpty();
        assertThat(whys(
                        Attribute.VICTIMS,
                        RAID.formatted("According to residents, about 40 were killed in the jihadist stronghold.")))
                .isEmpty();
    }

    @Test
    void inFrenchAnArmysWordsForThePlaceSayWhomItTakesTheDeadFor() {
        assertThat(whys(
                        Attribute.VICTIMS,
                        "Le 8 avril 2021, des soldats ont tué 30 civils dans le village de Kologo."
                                + " Selon l'armée, 35 personnes ont été tuées dans ce repaire de terroristes."))
                .hasSize(1);
    }

    @Test
    void thatSomeOfTheCiviliansWereFightersTakesTheWordBack() {
        assertThat(
                        whys(
                                Attribute.VICTIMS,
                                "On 4 May 2021, the army killed 12 civilians in the village of Kofi. Three of the victims were rebels."))
                .singleElement()
                .asString()
                .contains("civilians")
                .contains("rebels");
        assertThat(whys(
                        Attribute.VICTIMS,
                        "Le 4 mai 2021, l'armée a tué 12 civils à Gounda. Trois des victimes étaient des combattants."))
                .hasSize(1);
    }

    @Test
    void thatSomeOfTheDeadWereChildrenTakesNothingBack() {
        assertThat(
                        in(
                                "On 4 May 2021, the army killed 12 civilians in the village of Kofi. Some of the victims were children."))
                .isEmpty();
        assertThat(
                        in(
                                "On 4 May 2021, the army killed 12 people in the village of Kofi. Some of the victims were rebels."))
                .isEmpty();
    }

    private static final String HOSTAGE = "On 9 March 2019, gunmen abducted a %s in Djibo, in northern Burkina Faso.";

    @Test
    void oneHostageIsNotOfTwoCountries() {
        assertThat(whys(Attribute.VICTIMS, HOSTAGE.formatted("Spanish priest"), HOSTAGE.formatted("Portuguese priest")))
                .singleElement()
                .asString()
                .contains("Spanish")
                .contains("Portuguese");
    }

    @Test
    void aHostageWithoutACountryOrWithAnotherWordForItContradictsNobody() {
        assertThat(in(HOSTAGE.formatted("Spanish priest"), HOSTAGE.formatted("foreign priest")))
                .isEmpty();
        assertThat(in(HOSTAGE.formatted("French national"), HOSTAGE.formatted("Frenchman")))
                .isEmpty();
    }

    @Test
    void inFrenchTheSoldiersOfTwoCountriesAreNotTheSame() {
        var told = "Le 9 mars 2019, une mine a tué quatre soldats %s à Aguelhok, dans la région de Kidal.";
        assertThat(whys(Attribute.VICTIMS, told.formatted("tchadiens"), told.formatted("guinéens")))
                .hasSize(1);
        assertThat(whys(Attribute.VICTIMS, told.formatted("tchadiens"), told.formatted("onusiens")))
                .isEmpty();
    }

    @Test
    void anAccidentThatAGroupClaimsIsToldByTwoSides() {
        var crash = "On 6 April 2021, two army helicopters collided near Ansongo, killing nine soldiers."
                + " On 9 April, JNIM claimed its fighters brought down one of the helicopters.";
        assertThat(in(crash))
                .filteredOn(it -> it.attribute() == Attribute.PERPETRATOR)
                .extracting(Conflict::kind)
                .containsExactly(Kind.ATTRIBUTED_SIDES);
        assertThat(whys(
                        Attribute.PERPETRATOR,
                        "Le 11 mai 2021, un hélicoptère s'est écrasé près de Kidal à la suite d'une panne, tuant cinq militaires."
                                + " Le JNIM a revendiqué l'attaque."))
                .hasSize(1);
    }

    @Test
    void aLorryThatAMineBroughtDownHadNoAccident() {
        assertThat(
                        in(
                                "On 8 April 2021, an army lorry hit a mine near Ansongo and crashed, killing four soldiers. JNIM claimed responsibility."))
                .isEmpty();
        assertThat(
                        in(
                                "On 8 April 2021, an army helicopter crashed near Ansongo, killing four soldiers. No group claimed responsibility."))
                .isEmpty();
    }

    private static final String WHERE = "On 8 April 2021, gunmen killed seven traders in the village of Ketou in %s.";

    @Test
    void northAndSouthOfACountryExcludeEachOther() {
        assertThat(whys(Attribute.PLACE, WHERE.formatted("northern Benin"), WHERE.formatted("southern Benin")))
                .singleElement()
                .asString()
                .contains("northern Benin")
                .contains("southern Benin");
        assertThat(in(WHERE.formatted("northern Benin"), WHERE.formatted("northeastern Benin")))
                .isEmpty();
        assertThat(in(WHERE.formatted("northern Benin"), WHERE.formatted("western Benin")))
                .isEmpty();
    }

    @Test
    void onePersonsAbductionIsOneIncidentThoughTwoDaysAreGiven() {
        var told =
                "On 4 March 2017, gunmen kidnapped Anders Holmqvist, a Swedish engineer, in Djibo, in northern Burkina Faso.\n\n"
                        + "On 9 June 2019, the group released two hostages. %s was kidnapped in northern Burkina Faso on 28 March 2017,"
                        + " whereas the other man was abducted in Niger.";
        assertThat(in(told.formatted("Holmqvist"))).singleElement().satisfies(it -> assertThat(it.attribute())
                .isEqualTo(Attribute.DATE));
        assertThat(in(told.formatted("Lindström"))).isEmpty();
    }

    private static final String CAPTIVES = """
            - May 2, 2012: MUJAO militants execute Spanish hostage Juan Iraola, whom they had held since February when they took him in Algeria.
            - April 11, 2012: MUJAO militants attack a checkpoint in Gao.
            - MUJAO militants execute an Italian aid worker they had held since his %s 2012 abduction near Mali's border with Algeria.
            """;

    @Test
    void hostagesHeldSinceOneMonthByOneGroupAreTakenForOne() {
        assertThat(whys(Attribute.VICTIMS, CAPTIVES.formatted("February"))).hasSize(1);
        assertThat(in(CAPTIVES.formatted("January"))).isEmpty();
    }

    @Test
    void twoGroupsThatClaimOneBlowContradictEachOther() {
        var told = "On 12 June 2023, rebels attacked a Wagner convoy near Anefis. The CMA %s"
                + " On 12 June, JNIM claimed to have hit the Wagner convoy, killing 12 Wagner fighters.";
        assertThat(in(told.formatted("claimed responsibility and said it killed 30 Wagner fighters.")))
                .extracting(Conflict::attribute)
                .containsExactlyInAnyOrder(Attribute.PERPETRATOR, Attribute.FATALITIES);
        assertThat(
                        in(
                                "On 12 June 2023, gunmen attacked a convoy near Anefis. The CMA and JNIM jointly claimed the attack."))
                .isEmpty();
    }

    @Test
    void aSecondBlowClaimedElsewhereOnTheSameDayIsAnother() {
        assertThat(in("""
                        - May 4, 2023: The CMA claims to kill 20 Wagner fighters in Anefis. Also on May 4, JNIM claims to have ambushed a Wagner convoy in Boni, killing 3 Wagner fighters.
                        """)).isEmpty();
    }

    private static final String KILLED = "On 6 January 2022, gunmen killed 13 civilians in the village of Ketou. ";

    @Test
    void whoeverCameUponBodiesDoesNotSayThatThereWereNoOthers() {
        assertThat(in(KILLED + "“We found six bodies in front of the church,” said a herder."))
                .isEmpty();
        assertThat(
                        whys(
                                Attribute.FATALITIES,
                                KILLED.strip(),
                                "On 6 January 2022, gunmen attacked the village of Ketou. They killed 20 civilians, whose bodies we found."))
                .hasSize(1);
    }

    @Test
    void moreThatAreAddedAreNoRivalToll() {
        var added = "On 6 January 2022, gunmen killed another seven civilians in the village of Ketou.";
        assertThat(in(KILLED.strip(), added)).isEmpty();
        assertThat(whys(Attribute.FATALITIES, KILLED.strip(), added.replace("another seven", "seven")))
                .hasSize(1);
    }

    @Test
    void theTownThatPeopleFledToIsNoOtherPlace() {
        var fled = "On 6 January 2022, gunmen attacked Ketou, killing 13 civilians, and %s Djibo.";
        assertThat(in(KILLED + "That day 400 people fled from the gunmen to Djibo."))
                .isEmpty();
        assertThat(in(fled.formatted("hundreds of villagers fled to"))).isEmpty();
    }

    @Test
    void aListThatGivesEachVillageItsDeadIsNoRivalOfOneVillagesReport() {
        var list =
                "On 1 March 2021, gunmen attacked three villages. The attacks killed four in Gorom, four in Djibo and one in Aribinda.";
        assertThat(in(list, "On 1 March 2021, gunmen attacked the village of Djibo and killed four people."))
                .isEmpty();
    }

    @Test
    void theDayOnWhichAGroupClaimedAnAttackIsNotTheAttacks() {
        var compared = new ComparedSeeds(Map.of(
                "text",
                "On 3 March 2021, gunmen attacked an army post near Labbezanga, killing 13 soldiers."
                        + " On 9 March, JNIM claimed responsibility for the attack."));
        assertThat(compared.incidents()).hasSize(1);
        assertThat(compared.conflicts()).isEmpty();
        var other = new ComparedSeeds(Map.of(
                "text",
                "On 3 March 2021, gunmen attacked an army post near Labbezanga, killing 13 soldiers."
                        + " On 9 March, JNIM claimed an ambush in Hombori."));
        assertThat(other.incidents()).hasSize(2);
    }
}
