package org.corroborate.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The blast killed four soldiers, a military source told AFP.",
                "According to AFP, four soldiers died.",
                "Four soldiers died, according to the French news agency AFP.",
                "AFP reported that four soldiers died.",
                "Four soldiers died, a nurse said to Agence France-Presse.",
                "Four soldiers died, according to an AFP tally.",
                "Citing Agence France Presse, the site says four soldiers died.",
                "Four soldiers died, a resident told an AFP correspondent.",
                "Four soldiers died, says a statement seen by AFP.",
                "\"Four soldiers died. It was terrible,\" a nurse told AFP.",
                "“Four soldiers died. We buried them at noon. It was terrible,” a nurse told AFP.",
                "« Quatre soldats sont morts. C'était terrible », a confié une infirmière à l'AFP.",
                "Joint par téléphone par l'AFP, un élu parle de quatre morts.",
                "Quatre soldats sont morts, selon un communiqué transmis à l'AFP.",
                "Quatre soldats sont morts, selon l'AFP.",
                "Quatre soldats sont morts, a déclaré un élu local à l'AFP.",
                "Quatre soldats sont morts, rapporte l’Agence France-Presse.",
                "Contacté par l'AFP, un élu parle de quatre morts.",
                "Quatre soldats sont morts, selon un décompte de l'AFP.",
                "D'après l'agence AFP, quatre soldats sont morts.",
                "L'AFP a indiqué que quatre soldats sont morts."
            })
    void aSentenceSaysWhoseWordsItPassesOn(String sentence) {
        assertThat(agency(
                                sentence,
                                sentence.contains("four")
                                        ? "four"
                                        : sentence.contains("quatre") ? "quatre" : "soldiers")
                        .or(() -> agency(sentence, "oldats")))
                .contains("Agence France-Presse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two AFP photographers were among the four wounded.",
                "Four people died when gunmen attacked the Reuters office.",
                "In 2019 Reuters published a long article about the four villages.",
                "The four dead include a driver who worked for AFP.",
                "Deux photographes de l'AFP figurent parmi les quatre blessés.",
                "Four women walk past a ruined house. Photo: AFP",
                "© 2024 Some Person / AFP. Four women walk home.",
                "The AP1 road was cut and four lorries burned.",
                "\"It was terrible,\" a nurse said. Four died. \"We ran,\" a man told AFP.",
                "They wrote to info@reuters.com about the four dead."
            })
    void anAgencyThatIsOnlySpokenOfIsNoCredit(String sentence) {
        assertThat(agency(sentence, sentence.contains("our") ? "our" : "uatre")).isEmpty();
    }

    @Test
    void onlyTheSentenceThatSaysSoRestsOnTheAgency() {
        var text = "Nine died at the well. Four were hurt, according to Reuters. Two are missing.";
        assertThat(agency(text, "Four")).contains("Reuters");
        assertThat(agency(text, "Nine")).isEmpty();
        assertThat(agency(text, "Two")).isEmpty();
    }

    @Test
    void aDatelineHoldsForAllThatFollows() {
        var text = "Raid on a market\n\nNIAMEY, June 3 (Reuters) - Nine people died.\n\nFour were hurt.\n";
        assertThat(agency(text, "Nine")).contains("Reuters");
        assertThat(agency(text, "Four")).contains("Reuters");
        assertThat(agency("(Reuters) - Nine died.\n\nFour were hurt.", "Four")).contains("Reuters");
        assertThat(agency("AFP – Nine died.\n\nFour were hurt.", "Four")).contains("Agence France-Presse");
    }

    @Test
    void withinADispatchASourceOfItsOwnIsItsOwn() {
        var text = "NIAMEY (Reuters) - Nine people died.\n\nFour were hurt, the prefect told our correspondent.\n";
        assertThat(agency(text, "Nine")).contains("Reuters");
        assertThat(agency(text, "Four")).isEmpty();
    }

    @Test
    void aLastLineHoldsForTheArticleAboveIt() {
        assertThat(agency("Nine died at the well.\n\nFour were hurt.\n\nAvec AFP\n", "Nine"))
                .contains("Agence France-Presse");
        assertThat(agency("Nine died at the well.\n\nFour were hurt.\n\n(with Reuters)\n", "Four"))
                .contains("Reuters");
        assertThat(agency("Nine died at the well.\n\nFour were hurt. (AFP)\n", "Nine"))
                .contains("Agence France-Presse");
        assertThat(agency("Nine died at the well.\n\nFour were hurt.\n\nLe Journal avec AFP et Reuters\n", "Nine"))
                .isEmpty();
    }

    @Test
    void aBylineHoldsForTheArticleBelowIt() {
        assertThat(agency("Raid on a market\n\nBy AFP\n\nNine died.\n\nFour were hurt.\n", "Four"))
                .contains("Agence France-Presse");
        assertThat(agency("Raid on a market\nSource: Xinhua\n\nNine died.\n\nFour were hurt.\n", "Four"))
                .contains("Xinhua");
    }

    @Test
    void aSourceAfterAnEntryHoldsForThatEntry() {
        var text = """
                - June 3: Nine die at a well. Source: Reuters
                - June 4: Four are hurt.

                 They were on a bus. Source: Agence France Presse
                - June 5: Two are missing.
                - June 6: Six drown. Sources: AFP, Some Paper
                - June 7: Eight flee. Source: Some Paper
                """;
        assertThat(agency(text, "Nine")).contains("Reuters");
        assertThat(agency(text, "Four")).contains("Agence France-Presse");
        assertThat(agency(text, "Two")).isEmpty();
        assertThat(agency(text, "Six")).isEmpty();
        assertThat(agency(text, "Eight")).contains("Some Paper");
    }

    @Test
    void aColumnNamesTheSourceOfEachRow() {
        var text =
                "Date\tNotes\tSource\tFatalities\n3 June\tNine died\tAFP\t9\n4 June\tFour died\tAFP; Reuters\t4\n\nTwo died.\n";
        assertThat(agency(text, "Nine died")).contains("Agence France-Presse");
        assertThat(agency(text, "Four died")).isEmpty();
        assertThat(agency(text, "Two died")).isEmpty();
    }

    @Test
    void theStatesMediaAreNamedWhereTheTextNamesThem() {
        assertThat(agency("Nine died, state media said.", "Nine")).contains("state media");
        assertThat(agency("Nine died, the state broadcaster ORTM said.", "Nine"))
                .contains("ORTM");
        assertThat(agency("Nine died, the state news agency ANI reported.", "Nine"))
                .contains("ANI");
        assertThat(agency("Neuf morts, selon la télévision d'État.", "Neuf")).contains("state media");
    }

    @Test
    void twoAgenciesForOneSentenceAreNotOneAgency() {
        assertThat(agency("Nine died, a source told AFP and Reuters reported the same.", "Nine"))
                .isEmpty();
    }

    @Test
    void theWordsThatSaySoStandInTheText() {
        var text = "Raid\n\nNIAMEY (Reuters) - Nine died.\n- June 4: Four hurt. Source: AFP\nX\tSource\nTwo\tEFE\n";
        assertThat(Credits.in(text)).hasSizeGreaterThan(2).allSatisfy(it -> assertThat(
                        text.substring(it.start(), it.start() + it.words().length()))
                .isEqualTo(it.words()));
    }

    private static Optional<String> agency(String text, String words) {
        var at = text.indexOf(words);
        return Credits.in(text).stream()
                .filter(it -> it.covers(at, at + words.length()))
                .findFirst()
                .map(Credit::agency)
                .filter(it -> !it.isEmpty());
    }
}
