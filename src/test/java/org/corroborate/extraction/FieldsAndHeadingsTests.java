package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.claims.Statement.Perpetrator;
import org.corroborate.claims.Statement.Weapon;
import org.corroborate.claims.Statement.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsAndHeadingsTests {

    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "14; Exactly[number=14]",
                "40+; AtLeast[number=40]",
                "At least 40; AtLeast[number=40]",
                "20–25; Between[least=20, most=25]",
                "None; Exactly[number=0]",
                "Dozens; Vague[words=Dozens]"
            })
    void anInfoboxFieldIsReadWithWhatQualifiesIt(String field, String count) {
        assertThat(counts(box("Deaths | " + field + " |"))).containsExactly(count);
    }

    @Test
    void aFieldMayCountSeveralKindsOfPeople() {
        assertThat(counts(box("Deaths | 14 farmers, 2 guards |")))
                .containsExactly("Exactly[number=14]", "Exactly[number=2]");
    }

    @Test
    void aFieldThatNobodyKnowsDoesNotPartTheBox() {
        var found = found(box("Motive | A feud |\nDeaths | 14 |"));
        assertThat(found.stream().map(Found::mention).distinct()).hasSize(1);
    }

    @Test
    void aRowMayBeginWithAStroke() {
        var text = """
                | Date | Location | Killed | Injured |
                |---|---|---|---|
                | 3 March 2021 | Gao | 2 | 5 |
                """;
        assertThat(counts(text)).containsExactly("Exactly[number=2]", "Exactly[number=5]");
    }

    @Test
    void aTotalBehindItsLabelIsOneFigure() {
        assertThat(counts("Total fatalities: 11")).containsExactly("Exactly[number=11]");
    }

    @Test
    void doubtInAFieldIsKept() {
        assertThat(statements(box("Perpetrators | Boko Haram (suspected) |"), Perpetrator.class))
                .extracting(Perpetrator::certainty)
                .containsExactly(Certainty.SUSPECTED);
    }

    @Test
    void aYearThatStandsAsAHeadingIsTheYearOfWhatStandsUnderIt() {
        var text = """
                The war began on 3 March 2019.

                2022

                - 5 January – Three guards were killed near Dori.
                - 20 December – Two guards were killed near Dori.
                """;
        assertThat(statements(text, When.class))
                .extracting(it -> it.from().toString())
                .containsSubsequence("2022-01-05", "2022-12-20");
    }

    @Test
    void whatStandsBehindThePointOfMillionsCounts() {
        assertThat(counts("On 3 March 2019, more than 1.2 million people were displaced."))
                .containsExactly("MoreThan[number=1200000]");
    }

    @Test
    void aMineInAPlacesNameIsNoWeapon() {
        var text = "On 3 March 2019, an explosion at the Sikasso Mine and at a gold mine killed two people.";
        assertThat(statements(text, Weapon.class)).isEmpty();
    }

    private static String box(String field) {
        return "The raid on the village\n\nLocation | Dori |\nDate | 4 May 2021 |\n" + field + "\n";
    }

    private static List<String> counts(String text) {
        return statements(text, Figure.class).stream()
                .map(Figure::count)
                .map(Count::toString)
                .toList();
    }

    private static <T extends Statement> List<T> statements(String text, Class<T> kind) {
        return found(text).stream()
                .map(Found::statement)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<Found> found(String text) {
        return EXTRACTOR.find(text, Optional.empty());
    }
}
