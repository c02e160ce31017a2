package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.review.ClaimState;
import org.corroborate.review.Review;
import org.corroborate.sources.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

class ReadingViewTests extends ScreenTest {

    private static final String TEXT =
            "On 25 February 2021, unidentified gunmen attacked a post in Bandiagara. The attack killed nine gendarmes"
                    + " and injured five others.";

    @Autowired
    private Review review;

    private Document document;

    /** A document of its own each time: no two tests share a claim. */
    @BeforeEach
    void aDocumentIsReadAndItsClaimsAreProposed() {
        document = received(TEXT + "\n\n" + UUID.randomUUID());
    }

    @Test
    @AsReviewer
    void acceptingAChosenClaimIsOneKeyAndIsShownAtOnce() {
        var desk = reading();
        desk.choose(killed(desk).id());
        key("a");
        assertThat(killed(desk).state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(review.state(killed(desk).id())).isEqualTo(ClaimState.ACCEPTED);
        key("z");
        assertThat(killed(desk).state()).isEqualTo(ClaimState.PROPOSED);
    }

    @Test
    @AsReviewer
    void passagesDismissedFasterThanTheTextAnswersAreAllDismissed() {
        document = received("There are 14 schools in the town.\n\nThere are 15 wells in it.\n\nIt has 16 gates. "
                + UUID.randomUUID());
        var desk = reading();
        var unread = desk.open().passages().stream()
                .filter(TextLayer.Passage::unread)
                .toList();
        assertThat(unread).hasSizeGreaterThanOrEqualTo(3);
        desk.take(unread.getFirst().start(), unread.getFirst().end());
        key("d");
        key("d");
        desk.take(unread.get(1).start(), unread.get(1).end());
        key("d");
        assertThat(desk.open().looked().dismissed()).isEqualTo(3);
    }

    @Test
    @AsReviewer
    void rejectingAsksForAReasonFirst() {
        var desk = reading();
        desk.choose(killed(desk).id());
        roundTrip();
        key("x");
        assertThat(killed(desk).state()).isEqualTo(ClaimState.PROPOSED);
        var form = find(ReasonForm.class).single();
        form.reason().setValue("The article tells of another post.");
        test(find(com.vaadin.flow.component.button.Button.class, form)
                        .withText("Reject")
                        .single())
                .click();
        assertThat(killed(desk).state()).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    @AsReviewer
    void chosenWordsBecomeAClaimOfTheMentionAroundThem() {
        var desk = reading();
        var start = TEXT.indexOf("five others");
        var words = new Quote(desk.open().text().id(), start, start + 11, "five others");
        var guess = Guess.of(TEXT, start, start + 11, Optional.empty());
        assertThat(guess).isInstanceOf(Statement.Figure.class);
        assertThat(guess.attribute()).isEqualTo(Attribute.INJURIES);
        var before = desk.open().count(claim -> true);
        desk.add(desk.open().around(words.start(), words.end()).map(MentionGroup::id), guess, words);
        assertThat(desk.open().count(claim -> true)).isEqualTo(before + 1);
        assertThat(desk.chosen().orElseThrow().state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(desk.open().mentions()).hasSize(1);
    }

    @Test
    @AsReviewer
    void whatIsChosenStandsInTheAddress() {
        var claim = killed(reading()).id();
        UI.getCurrent()
                .navigate(
                        "documents/" + document.number(),
                        QueryParameters.of("claim", claim.value().toString()));
        var view = (ReadingView) getCurrentView();
        assertThat(view.desk().orElseThrow().chosen().orElseThrow().id()).isEqualTo(claim);
        assertThat(view.trail().here()).contains("Bandiagara");
    }

    @Test
    @AsReader
    void aReaderSeesNoActsAndNoKeyForThem() {
        var desk = reading();
        desk.choose(killed(desk).id());
        roundTrip();
        key("a");
        assertThat(killed(desk).state()).isEqualTo(ClaimState.PROPOSED);
        assertThat(desk.mayReview()).isFalse();
        assertThat(((ReadingView) getCurrentView()).keys().names()).containsExactly("w", "q", "Enter", "Escape");
    }

    @Test
    @WithMockUser(roles = "NOBODY")
    void whoIsNoReaderDoesNotGetIn() {
        UI.getCurrent().navigate("documents/" + document.number());
        assertThat(getCurrentView()).isNotInstanceOf(ReadingView.class);
    }

    @Test
    @AsReviewer
    void anUnknownNumberIsNoPage() {
        UI.getCurrent().navigate("documents/99999999");
        assertThat(getCurrentView()).isInstanceOf(NothingHereView.class);
    }

    private ReadingDesk reading() {
        UI.getCurrent().navigate("documents/" + document.number());
        return ((ReadingView) getCurrentView()).desk().orElseThrow();
    }

    private static ShownClaim killed(ReadingDesk desk) {
        return desk.open()
                .claims()
                .filter(it -> it.claim().attribute() == Attribute.FATALITIES)
                .findFirst()
                .orElseThrow();
    }

    private void key(String name) {
        ((ReadingView) getCurrentView()).keys().press(name);
        roundTrip();
    }
}
