package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.corroborate.extraction.GraphicPassage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicPassagesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MUTILATION | The men cut the farmer's throat in the market.",
                "MUTILATION | Deux bergers ont été égorgés près du puits.",
                "BURNT      | Neighbours carried out the charred remains.",
                "BURNT      | Trois corps brûlés gisaient devant la mosquée.",
                "RAPE       | Two women were raped on the road.",
                "TORTURE    | Les détenus ont été torturés pendant trois jours.",
                "CHILDREN   | The bodies of two children lay by the well.",
                "TESTIMONY  | “They came at dawn and shot the men who stood by the wall,” said the potter.",
                "TESTIMONY  | I hid in my granary. When we came out, my brother was dead.",
                "TESTIMONY  | J'ai couru vers le puits. Quand j’ai vu mon frère, il était mort.",
                "TESTIMONY  | « Nous avons entendu des tirs, puis nous avons trouvé les corps près du puits », dit un berger."
            })
    void whatIsHardToReadIsNamed(Kind kind, String paragraph) {
        assertThat(GraphicPassages.in(paragraph)).containsExactly(new GraphicPassage(0, paragraph.length(), kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The attack killed nine gendarmes and injured five others, among them three children.",
                "Fighters burned at least ten homes and two granaries.",
                "The treaty prohibits torture and summary executions.",
                "L'attaque a fait neuf morts et cinq blessés, dont deux enfants.",
                "US drones struck; US officials said that the dead were not US citizens.",
                "The potter said that the “market” was closed."
            })
    void figuresAndLawAreNotFolded(String paragraph) {
        assertThat(GraphicPassages.in(paragraph)).isEmpty();
    }

    @Test
    void paragraphsOfOneTestimonyAreOnePassageAndEachParagraphIsWhole() {
        var text = "The village lies north.\n\n“We heard the shooting all night,” said a weaver.\n\n"
                + "“We buried nine people the next day,” she said.\n\nThe army did not answer.";
        var start = text.indexOf("“We heard");
        assertThat(GraphicPassages.in(text))
                .containsExactly(new GraphicPassage(start, text.indexOf("\n\nThe army"), Kind.TESTIMONY));
    }
}
