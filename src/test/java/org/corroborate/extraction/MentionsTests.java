package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.corroborate.claims.Statement;
import org.junit.jupiter.api.Test;

/** Which sentences are taken to tell of one incident; written as "date: places: dead" of each mention. */
class MentionsTests {

    private final Extractor extractor = new Extractor();

    @Test
    void aSentenceWithADayOfItsOwnIsAnotherMention() {
        assertThat(told("""
                On 3 May 2021, gunmen attacked a market in Kouri, killing six traders. Elders blamed the militia for the \
                raid of 19 January 2020 in Tabla, which killed two herders.""")).containsExactly("2021-05-03: Kouri: 6", "2020-01-19: Tabla: 2");
    }

    @Test
    void aMonthOpensAnotherMentionToo() {
        assertThat(told("""
                On March 17, 2024, a drone hit a house in Darfo, killing 13 people. In February, a jet bombed a wedding in \
                Konna, killing five guests.""")).containsExactly("2024-03-17: Darfo: 13", "2024-02-01: Konna: 5");
    }

    @Test
    void aMonthOfTheYearToldOfLastOpensAnotherMention() {
        assertThat(told("""
                In March 2019, gunmen killed 15 people in Darfo. That January, hunters had killed seven in Konna. The following \
                month, a mine killed two in Tabla.""")).containsExactly("2019-03-01: Darfo: 15", "2019-01-01: Konna: 7", "2019-02-01: Tabla: 2");
    }

    @Test
    void whatHappenedLaterOnTheSameDayIsAnotherMention() {
        assertThat(told("""
                Shells killed 31 people in Darfo on 7 June 2024. In the evening of the same day a drone struck a house there, \
                killing six.""")).hasSize(2);
    }

    @Test
    void whatBecameOfItSoonAfterIsTheSameMention() {
        assertThat(told("""
                A driver was abducted in Kouri on 8 April 2024. The body of the driver was found on 22 April near the \
                river.""")).containsExactly("2024-04-08: Kouri: 1");
    }

    @Test
    void aParagraphAboutAnotherPlaceIsAnotherMentionThoughItBeginsWithTheArticle() {
        assertThat(told("""
                On 5 June 2019, rebels attacked the town of Tabla and killed four guards.

                The battle of Darfo took place on 7 June 2019. Nine soldiers were killed.""")).containsExactly("2019-06-05: Tabla: 4", "2019-06-07: Darfo: 9");
    }

    @Test
    void anEntryWithoutADateIsAMentionWhereItNamesItsPlace() {
        assertThat(told("""
                - 4 July 2018: A mine kills two soldiers near Kouri.
                - Rebels kill three guards in Darfo.
                - The attack also wounds a nurse.""")).containsExactly("2018-07-04: Kouri: 2", ": Darfo: 3");
    }

    @Test
    void whatIsRecalledByTheWayStandsApartAndTheMentionGoesOn() {
        assertThat(told("""
                On 4 May 2022, a jet bombed a school in Darfo, killing three teachers. The raid came two days after another \
                strike in Konna killed nine herders. Eight pupils were killed as well.""")).containsExactly("2022-05-04: Darfo: 3+8", "2022-05-02: Konna: 9");
    }

    @Test
    void aDayWithoutItsYearIsTheOneToldOfAbove() {
        assertThat(told("""
                The raid on Darfo was an attack by rebels on 24 December 2021.

                In June 2021, soldiers had shot two men in Tabla.

                On the morning of 24 December, the rebels killed nine guards in Darfo.""")).contains("2021-12-24: Darfo: 9");
    }

    @Test
    void anotherWeekdayAtAnotherPlaceIsAnotherMention() {
        assertThat(told("""
                KONNA, 15 March 2023 – Shells hit a house in Darfo on Tuesday, killing one person. Gunmen in Tabla shot three \
                herders dead on Monday.""")).containsExactly("2023-03-14: Darfo: 1", "2023-03-13: Tabla: 3");
    }

    private List<String> told(String text) {
        var mentions = new TreeMap<Integer, String[]>();
        for (var found : extractor.find(text, Optional.of(LocalDate.of(2024, 6, 1)))) {
            var told = mentions.computeIfAbsent(found.mention(), _ -> new String[] {"", "", ""});
            switch (found.statement()) {
                case Statement.When it -> told[0] = it.from().toString();
                case Statement.Where it -> told[1] = it.place();
                case Statement.Figure it
                when it.attribute().code().equals("fatalities") ->
                    told[2] += (told[2].isEmpty() ? "" : "+") + it.count().low().getAsInt();
                default -> {}
            }
        }
        return mentions.values().stream().map(it -> String.join(": ", it)).toList();
    }
}
