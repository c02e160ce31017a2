package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;
import org.junit.jupiter.api.Test;

/** What is told without a day or place is told of those that the heading above names. */
class SectionsTests {

    private static final String TEXT = """
            On January 3, 2023, armed groups fought over the river towns, killing two people.

            Kalassa and Morogo, Mopti Region, March 4

            Armed men rode into the market after dark and killed 12 people.

            Killings in Morogo

            A farmer said he had counted the bodies of five people.

            Methods

            The authors interviewed people who had fled, among them 3 whose houses were burned.
            """;

    @Test
    void aHeadingsDayAndPlacesAreThoseOfWhatStandsBelow() {
        var shot = mentionOf("killed 12 people");
        assertThat(placesIn(shot)).containsExactly("Kalassa", "Morogo");
        assertThat(daysIn(shot)).containsExactly(LocalDate.of(2023, 3, 4));
    }

    @Test
    void aHeadingBelowItWithoutADayKeepsTheDayWhereItSharesThePlace() {
        var counted = mentionOf("bodies of five people");
        assertThat(placesIn(counted)).containsExactly("Morogo");
        assertThat(daysIn(counted)).containsExactly(LocalDate.of(2023, 3, 4));
    }

    @Test
    void aHeadingWithoutAPlaceEndsWhatTheOneBeforeItSaid() {
        assertThat(placesIn(mentionOf("houses were burned"))).isEmpty();
    }

    private static List<Found> mentionOf(String words) {
        var all = new Extractor().find(TEXT, Optional.empty());
        var at = TEXT.indexOf(words);
        var mention = all.stream()
                .filter(it -> it.start() <= at + words.length() && it.end() > at)
                .filter(it -> it.statement() instanceof Statement.Figure)
                .findFirst()
                .orElseThrow()
                .mention();
        return all.stream().filter(it -> it.mention() == mention).toList();
    }

    private static List<String> placesIn(List<Found> mention) {
        return mention.stream()
                .flatMap(it -> it.statement() instanceof Where where
                        ? Optional.of(where.place()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }

    private static List<LocalDate> daysIn(List<Found> mention) {
        return mention.stream()
                .flatMap(it -> it.statement() instanceof When when
                        ? Optional.of(when.from()).stream()
                        : Optional.<LocalDate>empty().stream())
                .toList();
    }
}
