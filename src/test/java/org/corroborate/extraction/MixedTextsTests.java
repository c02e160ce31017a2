package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Statement;
import org.junit.jupiter.api.Test;

class MixedTextsTests {

    private final Extractor extractor = new Extractor();

    @Test
    void aFrenchParagraphInAnEnglishTextIsReadInFrench() {
        assertThat(figures("""
                The monthly report of the mission lists what was reported from the region and the towns in it.

                Gunmen killed three traders near the market of Gao on 3 May 2022, and the police said that two were wounded.

                Des hommes armés ont tué sept bergers et enlevé deux femmes dans la commune de Tessit le 5 mai 2022.

                The army said that its forces had found the bodies of four men in a well.
                """)).containsExactly("fat 3", "inj 2", "fat 7", "abd 2", "fat 4");
    }

    @Test
    void anEnglishQuoteInAFrenchTextIsReadInEnglish() {
        assertThat(figures("""
                Le gouverneur a confirmé l'attaque de lundi dans la région de Mopti et a présenté ses condoléances aux familles.

                "Eleven farmers were killed in the fields and five of the wounded are in hospital", the mission said.

                Cinq assaillants ont été tués dans la riposte, selon une source militaire.
                """)).contains("fat 11", "fat 5");
    }

    @Test
    void aFrenchReportWithDaysAndHeadingsTellsOfSeveralIncidents() {
        var found = extractor.find("""
                # Incidents de la semaine

                ## Région de Gao

                Le 12 mai 2023, trois éleveurs ont été tués à Djebock par des hommes armés.

                Le 14 mai 2023, une mine a tué deux soldats près d'Ansongo. Quatre autres ont été blessés.

                ## Région de Mopti

                - 15 mai 2023 : six personnes enlevées à Bandiagara.
                - 17 mai 2023 : onze villageois tués à Koro, dont quatre femmes.
                """, Optional.empty());
        var mentions = found.stream()
                .filter(it -> it.statement() instanceof Statement.Figure)
                .map(Found::mention)
                .distinct();
        assertThat(mentions).hasSize(4);
        assertThat(days(found)).containsExactly("2023-05-12", "2023-05-14", "2023-05-15", "2023-05-17");
        assertThat(figures(found)).containsExactly("fat 3", "fat 2", "inj 4", "abd 6", "fat 11", "fat 4");
    }

    private List<String> figures(String text) {
        return figures(extractor.find(text, Optional.empty()));
    }

    private static List<String> figures(List<Found> found) {
        var figures = new ArrayList<String>();
        for (var claim : found) {
            if (claim.statement() instanceof Statement.Figure figure) {
                figures.add(figure.attribute().code().substring(0, 3) + " "
                        + figure.count().low().orElse(0));
            }
        }
        return figures;
    }

    private static List<String> days(List<Found> found) {
        var days = new ArrayList<String>();
        for (var claim : found) {
            if (claim.statement() instanceof Statement.When when) {
                days.add(when.from().toString());
            }
        }
        return days;
    }
}
