package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.corroborate.accounts.Habits;
import org.corroborate.review.ClaimState;
import org.corroborate.sources.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** The manners of Reading and of the keyboard. */
class HandsTests extends ScreenTest {

    private static final String TEXT =
            "On 3 March 2014, unidentified gunmen attacked a post in Tessalit. The attack killed nine gendarmes"
                    + " and injured five others.";

    @Autowired
    private Habits habits;

    private Document document;

    @BeforeEach
    void aDocumentIsReadAndItsClaimsAreProposed() {
        document = received(TEXT + "\n\nThe bodies of two had been mutilated.\n\n" + UUID.randomUUID());
    }

    @AfterEach
    void theKeysAreWhereTheyWere() {
        habits.mine().keySet().forEach(habits::drop);
    }

    @Test
    @AsReviewer
    void whatARuleProposedIsShownAndAcceptedAtOnceAndTakenBackAtOnce() {
        var desk = reading();
        key("b");
        var bulk = find(BulkAccept.class).single();
        var shown = bulk.preview().getGenericDataView().getItems().toList();
        assertThat(bulk.preview().getSelectedItems()).containsExactlyInAnyOrderElementsOf(shown);
        test(bulk.accept()).click();
        assertThat(find(BulkAccept.class).all()).isEmpty();
        assertThat(shown).isNotEmpty().allSatisfy(it -> assertThat(
                        desk.open().claim(it.id()).orElseThrow().state())
                .isEqualTo(ClaimState.ACCEPTED));
        key("z");
        assertThat(shown).allSatisfy(it -> assertThat(
                        desk.open().claim(it.id()).orElseThrow().state())
                .isEqualTo(ClaimState.PROPOSED));
    }

    @Test
    @AsReviewer
    void whatIsLeftOutOfThePreviewIsNotAccepted() {
        var desk = reading();
        key("b");
        var bulk = find(BulkAccept.class).single();
        var spared = bulk.preview().getGenericDataView().getItem(0);
        bulk.preview().asMultiSelect().deselect(spared);
        if (bulk.accept().isEnabled()) {
            test(bulk.accept()).click();
        }
        assertThat(desk.open().claim(spared.id()).orElseThrow().state()).isEqualTo(ClaimState.PROPOSED);
    }

    @Test
    @AsReader
    void aReaderAcceptsNothingByRule() {
        var desk = reading();
        desk.byRule();
        assertThat(find(BulkAccept.class).all()).isEmpty();
        assertThat(((ReadingView) getCurrentView()).keys().names()).doesNotContain("b", "z");
    }

    @Test
    @AsReviewer
    void aMovedKeyDoesWhatTheOldOneDidAndIsPrinted() {
        var desk = reading();
        var claim = desk.open().claims().findFirst().orElseThrow();
        desk.choose(claim.id());
        bar().press("?");
        var list = find(KeyList.class).single();
        list.give("reading", "a", "y");
        assertThat(habits.mine()).containsEntry("key reading a", "y");
        bar().press("a");
        assertThat(state(desk, claim)).isEqualTo(ClaimState.PROPOSED);
        bar().press("y");
        assertThat(state(desk, claim)).isEqualTo(ClaimState.ACCEPTED);
        assertThat(find(KeyCap.class, bar()).all())
                .extracting(KeyCap::getText)
                .contains("Q")
                .doesNotContain("A");
        list.reset();
        assertThat(habits.mine()).isEmpty();
    }

    @Test
    @AsReader
    void aKeyThatIsTakenIsRefusedWithASentence() {
        reading();
        bar().press("?");
        var list = find(KeyList.class).single();
        list.give("reading", "w", "j");
        assertThat(list.trouble().isVisible()).isTrue();
        assertThat(habits.mine()).isEmpty();
    }

    @Test
    @AsReader
    void theTourHasFourStepsIsShownOnceAndAgainWhenAskedFor() {
        reading();
        var tour = find(Tour.class).single();
        for (var step = 0; step < 4; step++) {
            test(tour.next()).click();
        }
        assertThat(find(Tour.class).all()).isEmpty();
        var again = reading();
        assertThat(find(Tour.class).all()).isEmpty();
        assertThat(again.mayReview()).isFalse();
        ((ReadingView) getCurrentView()).tour();
        assertThat(find(Tour.class).all()).hasSize(1);
    }

    @Test
    @AsReader
    void whatIsOpenedStaysOpenForThisPersonAndFoldingCanBeSwitchedOff() {
        var folding = new Folding(habits, reading().open().text());
        assertThat(folding.folds()).extracting(Folding.Fold::label).containsExactly("Mutilation");
        var start = folding.folds().getFirst().start();
        folding.turned(start, true);
        assertThat(folding.opened()).containsExactly(start);
        folding.turned(start, false);
        assertThat(folding.opened()).isEmpty();
        habits.keep(Folding.OFF, "off");
        assertThat(folding.folds()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "NOBODY")
    void whoHasNoAccountHasNoHabits() {
        assertThat(habits.mine()).isEmpty();
        assertThatThrownBy(() -> habits.keep(Folding.OFF, "off")).isInstanceOf(AccessDeniedException.class);
    }

    private static ClaimState state(ReadingDesk desk, ShownClaim claim) {
        return desk.open().claim(claim.id()).orElseThrow().state();
    }

    private KeyBar bar() {
        return find(Shell.class).single().keyBar();
    }

    private ReadingDesk reading() {
        UI.getCurrent().navigate("documents/" + document.number());
        return ((ReadingView) getCurrentView()).desk().orElseThrow();
    }

    private void key(String name) {
        ((ReadingView) getCurrentView()).keys().press(name);
        roundTrip();
    }
}
