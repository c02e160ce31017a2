package org.corroborate.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Precision;
import org.junit.jupiter.api.Test;

class LinkingTests {

    private static Report kerenaInTheList() {
        return Told.in("list", 0, "Unidentified militants attack a temporary operating base of MINUSMA near Kerena.")
                .on("2021-02-10")
                .at("Kerena")
                .byUnidentified()
                .report();
    }

    private static Report kerenaInTheTable() {
        return Told.in("table", 0, "On 10 February 2021, presumed JNIM militants attacked a MINUSMA camp in Kerena.")
                .on("2021-02-10")
                .at("Kerena", "Douentza", "Mopti")
                .suspecting("JNIM")
                .coded(Attribute.FATALITIES, 2)
                .report();
    }

    @Test
    void theSameVillageOnTheSameDayIsOneIncident() {
        assertThat(incidents(kerenaInTheList(), kerenaInTheTable())).hasSize(1);
    }

    @Test
    void theReasonsOfALinkAddUp() {
        var linked = Linking.link(List.of(kerenaInTheList(), kerenaInTheTable()), Judgements.NONE);
        for (var link : linked.getFirst().links()) {
            var sum = link.reasons().stream().mapToDouble(Reason::weight).sum();
            assertThat(sum).isEqualTo(link.weight());
            assertThat(link.reasons())
                    .allSatisfy(it -> assertThat(it.what().in(Locale.FRENCH)).isNotBlank());
        }
    }

    @Test
    void aDayAloneNeverLinks() {
        var one = Told.in("a", 0, "Gunmen kill two soldiers.").on("2020-06-13").type(IncidentType.ARMED_CLASH);
        var other = Told.in("b", 0, "An attack on soldiers.").on("2020-06-13").type(IncidentType.ARMED_CLASH);
        assertThat(incidents(one.report(), other.report())).hasSize(2);
    }

    @Test
    void aNewsDateADayLateAndAnotherSpellingAreForgiven() {
        var row = Told.in(
                        "table", 0, "Militants attacked a position in the village of Diamnati and killed four people.")
                .on("2021-02-28")
                .at("Diamnati", "Bandiagara", "Mopti")
                .killed(4, "people", "killed four people");
        var news = Told.in("news", 0, "The attacks kill four in Djamnati.")
                .on("2021-03-01")
                .at("Djamnati")
                .killed(4, "", "kill four");
        assertThat(incidents(row.report(), news.report())).hasSize(1);
    }

    @Test
    void oneVillageTwoYearsApartIsTwoIncidents() {
        var first = Told.in("a", 0, "A convoy struck a mine in Tessalit.")
                .on("2021-01-16")
                .at("Tessalit");
        var second = Told.in("a", 900, "A convoy struck a mine in Tessalit.")
                .on("2022-10-17")
                .at("Tessalit");
        assertThat(incidents(first.report(), second.report())).hasSize(2);
    }

    @Test
    void rowsOfOneTableStayApartWhenOneSentenceTellsOfThemAll() {
        var north = Told.in("table", 0, "Militants attacked the village of Diamnati and killed four people.")
                .on("2021-02-28")
                .at("Diamnati", "Bandiagara", "Mopti")
                .coded(Attribute.FATALITIES, 4);
        var south = Told.in("table", 300, "Militants attacked the village of Simeyekanda and killed one person.")
                .on("2021-02-28")
                .at("Simeyekanda", "Bandiagara", "Mopti")
                .coded(Attribute.FATALITIES, 1);
        var all = Told.in("news", 0, "The attacks kill four in Djamnati, and one in Simikanda.")
                .on("2021-03-01")
                .at("Djamnati")
                .at("Simikanda");
        assertThat(incidents(north.report(), south.report(), all.report())).hasSize(2);
    }

    @Test
    void oneListWithTwoDatesForTwoVillagesInCommonIsOneIncident() {
        var first = Told.in("list", 0, "JNIM militants attack military bases in Boulikessi and Mondoro.")
                .on("2019-09-30")
                .at("Boulikessi")
                .at("Mondoro")
                .by("JNIM");
        var second = Told.in(
                        "list", 600, "Insurgent forces attack the G5 Sahel camp in Boulikessi and the base in Mondoro.")
                .on("2019-10-03")
                .at("Boulikessi")
                .at("Mondoro")
                .suspecting("Ansaroul Islam");
        assertThat(incidents(first.report(), second.report())).hasSize(1);
    }

    @Test
    void twoRowsForOneVillageThreeDaysApartAreTwoIncidents() {
        var first = Told.in("table", 0, "Militants attacked the village of Bozodaaga, near Farabougou.")
                .on("2021-02-01")
                .at("Farabougou", "Niono", "Segou")
                .coded(Attribute.FATALITIES, 0);
        var second = Told.in("table", 400, "Militants fired with heavy weapons against the village of Farabougou.")
                .on("2021-02-04")
                .at("Farabougou", "Niono", "Segou")
                .coded(Attribute.FATALITIES, 0);
        assertThat(incidents(first.report(), second.report())).hasSize(2);
    }

    @Test
    void aPassageWithoutADayJoinsWhatItsDocumentToldNearby() {
        var dated = Told.in("a", 0, "Assailants slit the throats of soldiers and civilians in Aguelhok.")
                .on("2012-01-24")
                .at("Aguelhok");
        var undated = Told.in("a", 200, "AAD insurgents attack Malian soldiers in Aguelhok.")
                .at("Aguelhok");
        assertThat(incidents(dated.report(), undated.report())).hasSize(1);
    }

    @Test
    void whatPeopleSayBinds() {
        var one = kerenaInTheList();
        var other = kerenaInTheTable();
        var pair = Set.of(new Pair(one.id(), other.id()));
        assertThat(Linking.link(List.of(one, other), new Judgements(Set.of(), pair)))
                .hasSize(2);
        var far =
                Told.in("c", 0, "Something else.").on("2011-05-05").at("Kidal").report();
        var joined = Linking.link(List.of(one, far), new Judgements(Set.of(new Pair(one.id(), far.id())), Set.of()));
        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().links())
                .allSatisfy(it -> assertThat(it.state()).isEqualTo(LinkState.CONFIRMED));
    }

    @Test
    void anIncidentKeepsItsIdWhenADocumentIsAdded() {
        var before = Linking.link(List.of(kerenaInTheTable()), Judgements.NONE);
        var late = Told.in("zzz", 0, "A camp in Kerena.")
                .on("2021-02-10")
                .at("Kerena")
                .report();
        var after = Linking.link(List.of(late, kerenaInTheTable()), Judgements.NONE);
        assertThat(after).hasSize(1);
        assertThat(after.getFirst().id()).isEqualTo(before.getFirst().id());
    }

    @Test
    void aMonthHoldsADay() {
        var month = Told.in("a", 0, "The Radisson Blu attack saw two men hold guests hostage in Bamako.")
                .between("2015-11-01", "2015-11-30", Precision.MONTH)
                .at("Bamako");
        var day = Told.in("a", 5000, "Two gunmen storm the Radisson Blu Hotel in Bamako, killing 20 people.")
                .on("2015-11-20")
                .at("Bamako")
                .figure(Attribute.FATALITIES, new Count.Exactly(20), "people", "killing 20 people");
        assertThat(incidents(month.report(), day.report())).hasSize(1);
    }

    private static List<List<MentionId>> incidents(Report... reports) {
        return Linking.link(List.of(reports), Judgements.NONE).stream()
                .map(LinkedIncident::mentions)
                .toList();
    }

    private static Report inOneReport(int at, String words, String place, int dead) {
        return Told.in("report", at, words)
                .on("2022-09-12")
                .at(place)
                .by("CODECO")
                .killed(dead, "civilians", "killed")
                .report();
    }

    @Test
    void theDeadOfTwoTownsInOneDocumentAreTwoIncidents() {
        var one = inOneReport(0, "CODECO fighters attacked Fataki and killed nine civilians.", "Fataki", 9);
        var other = inOneReport(100, "Others of CODECO killed five civilians in Largu.", "Largu", 5);
        assertThat(incidents(one, other)).hasSize(2);
    }

    @Test
    void aDocumentThatTellsOfBothTownsTogetherMakesThemOne() {
        var one = inOneReport(0, "CODECO fighters attacked Fataki and killed nine civilians.", "Fataki", 9);
        var other = inOneReport(100, "CODECO fighters killed nine civilians in Largu.", "Largu", 9);
        var both = Told.in("report", 200, "The fighters killed nine civilians in Fataki and Largu.")
                .on("2022-09-12")
                .at("Fataki")
                .at("Largu")
                .by("CODECO")
                .killed(9, "civilians", "killed nine")
                .report();
        assertThat(incidents(one, other, both)).hasSize(1);
    }

    @Test
    void whatIsToldOfAsAnotherAttackIsNotTheOneBefore() {
        var noon = inOneReport(0, "Shells killed 31 civilians at the market of El Obeid.", "El Obeid", 31);
        var night = inOneReport(
                100, "In the evening of the same day a drone killed six civilians in El Obeid.", "El Obeid", 6);
        assertThat(incidents(noon, night)).hasSize(2);
    }

    @Test
    void divisionsInBracketsAreNoPlacesInCommon() {
        var one = Told.in("a", 0, "On 12 September fighters attacked Fataki (Djugu, Ituri) and killed nine civilians.")
                .on("2022-09-12")
                .at("Fataki")
                .at("Djugu")
                .at("Ituri")
                .killed(9, "civilians", "killed nine civilians")
                .report();
        assertThat(Bracketed.divisions(one))
                .extracting(it -> it.quote().exact())
                .containsExactly("Djugu", "Ituri");
    }

    @Test
    void twoVillagesSpelledOtherwiseInTheNextEntryAreOneIncidentThoughADayApart() {
        var june18 = Told.in("list", 0, "Gunmen attack the villages of Yoro and Gangafani.")
                .on("2019-06-18")
                .at("Yoro", "Koro", "Mopti")
                .at("Gangafani", "Koro", "Mopti")
                .report();
        var june17 = Told.in("list", 5000, "Insurgents attack Gaganfani and Yono, two villages.")
                .on("2019-06-17")
                .at("Gaganfani")
                .at("Yono")
                .report();
        assertThat(incidents(june18, june17)).hasSize(1);
    }
}
