package org.corroborate.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Count;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement;
import org.junit.jupiter.api.Test;

class RowReadingTests {

    private static final String ACLED =
            "event_id_cnty,event_date,event_type,sub_event_type,actor1,admin1,admin2,location,notes,fatalities\n";
    private static final String UCDP =
            "id,type_of_violence,side_a,where_coordinates,adm_1,adm_2,date_start,date_end,best,high,low\n";

    @Test
    void aRowOfAcledSaysWhoWhenWhereAndHowMany() {
        var text = ACLED
                + "MLI1,25 February 2021,Violence against civilians,Attack,JNIM,Mopti,Bandiagara,Ouo,\"They said \"\"no\"\",\nthen left.\",9\n";
        var told = told(text).getFirst();
        assertThat(told.id()).isEqualTo("MLI1");
        assertThat(told.claims())
                .extracting(RowClaims.Coded::statement)
                .containsExactly(
                        new Statement.When(LocalDate.of(2021, 2, 25), LocalDate.of(2021, 2, 25), Precision.DAY),
                        new Statement.Where("Ouo", "Bandiagara", "Mopti"),
                        new Statement.Figure(Attribute.FATALITIES, new Count.Exactly(9), "", false, true, ""),
                        new Statement.Type(IncidentType.ATTACK_ON_CIVILIANS),
                        new Statement.Perpetrator("JNIM", Certainty.STATED));
        assertThat(told.claims())
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly("25 February 2021", "Ouo", "9", "Attack", "JNIM");
    }

    @Test
    void theFirstActorOfABattleIsNotItsPerpetrator() {
        var told = told(ACLED + "MLI1,2021-02-25,Battles,Armed clash,JNIM,Mopti,Bandiagara,Ouo,,9\n")
                .getFirst();
        assertThat(told.claims()).noneMatch(it -> it.statement() instanceof Statement.Perpetrator);
    }

    @Test
    void lowAndHighAreARangeAndItsCellsAreQuotedTogether() {
        var text = UCDP + "77,3,IS,Labbezanga,Gao,Ansongo,2021-02-25 00:00:00.000,2021-02-27 00:00:00.000,14,20,10\n";
        var told = told(text).getFirst();
        var figure = told.claims().get(2);
        assertThat(figure.statement())
                .isEqualTo(new Statement.Figure(Attribute.FATALITIES, new Count.Between(10, 20), "", false, true, ""));
        assertThat(text.substring(figure.start(), figure.end())).isEqualTo("14,20,10");
        assertThat(told.claims().getFirst().statement())
                .isEqualTo(new Statement.When(LocalDate.of(2021, 2, 25), LocalDate.of(2021, 2, 27), Precision.APPROX));
    }

    @Test
    void whatCannotBeReadSurelyIsRefusedWithItsReason() {
        var text = ACLED
                + "MLI1,25 February 2021,Battles,,,,,Ouo,,9\n"
                + "MLI1,25 February 2021,Battles,,,,,Ouo,,9\n"
                + ",25 February 2021,Battles,,,,,Ouo,,9\n"
                + "MLI3,31 February 2021,Battles,,,,,Ouo,,9\n"
                + "MLI4,25 February 2021,Battles,,,,,Ouo,,nine\n"
                + "MLI5,25 February 2021,Battles,,,,,Ouo,,-3\n"
                + "MLI6,25 February 2021,Battles,Ouo\n"
                + "MLI7,25 February 2021,,,,,,,,\n";
        assertThat(reasons(text))
                .containsExactly(
                        "3: An earlier row has the id MLI1 already.",
                        "4: The row has no id.",
                        "5: “31 February 2021” is no day that can be read.",
                        "6: “nine” in fatalities is no number from 0 to 100 000 000.",
                        "7: “-3” in fatalities is no number from 0 to 100 000 000.",
                        "8: The row has 4 cells, the header 10.",
                        "9: The row says nothing but its day.");
    }

    @Test
    void aRangeThatRunsDownwardsIsRefused() {
        var text = UCDP + "77,3,IS,Labbezanga,Gao,Ansongo,2021-02-25,2021-02-25,14,12,10\n";
        assertThat(reasons(text)).containsExactly("2: The figures run downwards: 14, then 12.");
    }

    @Test
    void theOrderOfDaysIsReadOffTheTable() {
        var european = "id;date;killed\na;25/02/2021;1\nb;03/02/2021;2\n";
        assertThat(told(european)).extracting(RowReadingTests::day).containsExactly("2021-02-25", "2021-02-03");
        var american = "id;date;killed\na;02/25/2021;1\nb;02/03/2021;2\n";
        assertThat(told(american)).extracting(RowReadingTests::day).containsExactly("2021-02-25", "2021-02-03");
    }

    @Test
    void semicolonsTabsAndByteOrderMarksAreNoTrouble() {
        assertThat(told("\uFEFFid\tdate\tlieu\ttués\r\n1\t1er février 2021\tMénaka\t3\r\n"))
                .hasSize(1);
        assertThat(told("id;date;lieu;morts\r\n1;2021-02-01;Ménaka;1 200")).hasSize(1);
    }

    @Test
    void proseIsNoTable() {
        assertThat(Grid.of("Nine people were killed, it said.\nThey fled.\nThree, four, five.\n"))
                .isEmpty();
        assertThat(Grid.of("")).isEmpty();
        assertThat(Grid.of("one line, with a comma")).isEmpty();
    }

    @Test
    void aBrokenTableIsReadToItsEndAndNotFurther() {
        assertThat(reasons("id,date,killed\n1,2021-02-25,3\n2,\"2021-02-26,4\n3,2021-02-27,5\n"))
                .containsExactly("3: The row has 2 cells, the header 3.");
    }

    private static String day(RowClaims.Told told) {
        return ((Statement.When) told.claims().getFirst().statement()).from().toString();
    }

    private static List<RowClaims> read(String text) {
        var grid = Grid.of(text).orElseThrow();
        return RowReading.of(grid, Layouts.guess(grid)).toList();
    }

    private static List<RowClaims.Told> told(String text) {
        var all = read(text);
        assertThat(all).allMatch(it -> it instanceof RowClaims.Told, "no row is refused");
        return all.stream().map(RowClaims.Told.class::cast).toList();
    }

    private static List<String> reasons(String text) {
        return read(text).stream()
                .filter(RowClaims.Refused.class::isInstance)
                .map(RowClaims.Refused.class::cast)
                .map(it -> it.row() + ": " + it.why().in(Locale.ENGLISH))
                .collect(Collectors.toList());
    }
}
