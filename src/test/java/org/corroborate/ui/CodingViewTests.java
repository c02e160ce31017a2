package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.OnBehalf;
import org.corroborate.claims.Attribute;
import org.corroborate.review.Adjudication;
import org.corroborate.review.ClaimState;
import org.corroborate.review.Coder;
import org.corroborate.review.Item;
import org.corroborate.review.Reading;
import org.corroborate.review.Review;
import org.corroborate.review.Round;
import org.corroborate.review.Rounds;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Second coding and adjudication on their screens. */
class CodingViewTests extends ScreenTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Review review;

    @Autowired
    private Adjudication adjudication;

    private Document document;
    private Account adjudicator;
    private Account one;
    private Account other;

    @BeforeEach
    void aDocumentIsRead() {
        adjudicator = accounts.byName("adjudicator").orElseThrow();
        one = accounts.byName("reviewer1").orElseThrow();
        other = accounts.byName("reviewer2").orElseThrow();
        var words =
                "On 3 May 2020 gunmen attacked a post in Gao. The attack killed nine gendarmes. " + UUID.randomUUID();
        document = OnBehalf.of(other, () -> documents
                .receive(
                        Arrival.of("note.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))),
                        other.id())
                .document());
        until(() -> documents.progress(document.id()).reached() == Stage.COMPARED);
    }

    @Test
    @AsReviewer
    void aCoderJudgesByTheKeysOfReadingAndNobodySeesIt() {
        var round = draw();
        var desk = coding(round);
        desk.choose(killed(desk).id());
        roundTrip();
        ((CodingView) getCurrentView()).keys().press("a");
        assertThat(killed(desk).state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(review.state(killed(desk).id())).isEqualTo(ClaimState.PROPOSED);
        assertThat(((CodingView) getCurrentView()).keys().names()).doesNotContain("c", "b", "m");
        assertThat(desk.open().claims().flatMap(it -> it.conflicts().stream())).isEmpty();
        assertThat(navigate(WorkView.class).getElement().getTextRecursively()).contains("Round " + round.number());
    }

    @Test
    @WithMockUser(
            username = "adjudicator",
            roles = {"READER", "REVIEWER", "ADJUDICATOR"})
    void anAdjudicatorDrawsARoundAndDoesNotCodeIt() {
        Links.go("coding?new");
        var view = (RoundsView) getCurrentView();
        view.form().orElseThrow().fill(List.of(document), 100, one, other);
        view.form().orElseThrow().draw();
        var round = rounds.all().getFirst();
        assertThat(round.documents()).containsExactly(document.id());
        assertThat(round.anonymous()).isTrue();
        UI.getCurrent().navigate("coding/" + round.number() + "/" + document.number());
        assertThat(getCurrentView()).isNotInstanceOf(CodingView.class);
        assertThat(navigate("adjudication/" + round.number(), AdjudicationView.class)
                        .items())
                .isEmpty();
        assertThat(((com.vaadin.flow.component.Component) getCurrentView())
                        .getElement()
                        .getTextRecursively())
                .contains("still being coded");
    }

    @Test
    @WithMockUser(
            username = "adjudicator",
            roles = {"READER", "REVIEWER", "ADJUDICATOR"})
    void anAdjudicatorHoldsWhatOneCoderHasWithAReason() {
        var round = draw();
        finish(round, one, true);
        finish(round, other, false);
        var view = navigate("adjudication/" + round.number(), AdjudicationView.class);
        assertThat(view.getElement().getTextRecursively()).doesNotContain("reviewer1");
        view.keys().press(round.coder(one.id()).orElseThrow() == Coder.A ? "1" : "2");
        view.keys().press("Ctrl+Enter");
        assertThat(view.form().orElseThrow().trouble().isVisible()).isTrue();
        view.form().orElseThrow().reason().setValue("The words tell of another post.");
        view.keys().press("Ctrl+Enter");
        assertThat(view.items().stream().filter(it -> it.adjudicated().isPresent()))
                .singleElement()
                .extracting(Item::attribute)
                .isEqualTo(Attribute.FATALITIES);
        assertThat(OnBehalf.of(other, () -> adjudication.amendments(other.id())))
                .anyMatch(it -> it.held().reason().equals("The words tell of another post."));
    }

    @Test
    @AsReviewer
    void whoCodedSeesTheAgreementAndHoldsNothing() {
        var round = draw();
        finish(round, one, true);
        finish(round, other, false);
        Links.go("coding?round=" + round.number());
        assertThat(((com.vaadin.flow.component.Component) getCurrentView())
                        .getElement()
                        .getTextRecursively())
                .contains("How far they agree", "0 of 1");
        assertThat(navigate("adjudication/" + round.number(), AdjudicationView.class)
                        .form())
                .isEmpty();
        assertThat(navigate(RoundsView.class).form()).isEmpty();
    }

    @Test
    @AsReader
    void aReaderIsNotLetIn() {
        UI.getCurrent().navigate("coding");
        assertThat(getCurrentView()).isNotInstanceOf(RoundsView.class);
    }

    private Round draw() {
        return OnBehalf.of(
                adjudicator,
                () -> rounds.draw(
                        List.of(document.id()),
                        Round.Unit.PASSAGES,
                        100,
                        5,
                        true,
                        List.of(one.id(), other.id()),
                        adjudicator.id()));
    }

    /** Accepts everything, or everything but the toll. */
    private void finish(Round round, Account coder, boolean rejecting) {
        OnBehalf.of(coder, () -> {
            var text = round.passages().getFirst().text();
            rounds.sheet(round.id(), text, coder.id()).claims().forEach(it -> {
                if (rejecting && it.attribute() == Attribute.FATALITIES) {
                    rounds.reject(round.id(), it.id(), "Another post.", coder.id());
                } else {
                    rounds.accept(round.id(), it.id(), coder.id());
                }
            });
            rounds.sheet(round.id(), text, coder.id()).reviewed().passages().stream()
                    .filter(it -> it.reading() == Reading.UNREAD)
                    .forEach(it -> rounds.dismiss(round.id(), text, it.start(), it.end(), coder.id()));
            rounds.finish(round.id(), coder.id());
            return true;
        });
    }

    private ReadingDesk coding(Round round) {
        UI.getCurrent().navigate("coding/" + round.number() + "/" + document.number());
        return ((CodingView) getCurrentView()).desk().orElseThrow();
    }

    private static ShownClaim killed(ReadingDesk desk) {
        return desk.open()
                .claims()
                .filter(it -> it.claim().attribute() == Attribute.FATALITIES)
                .findFirst()
                .orElseThrow();
    }
}
