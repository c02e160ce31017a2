package org.corroborate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corroborate.Desk;
import org.corroborate.DeskTest;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.audit.Audit;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.corroborate.sources.DocumentText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Second coding on one document with one attack in it. */
class RoundsTests extends DeskTest {

    private AccountId one = AccountId.create();
    private AccountId other = AccountId.create();
    private AccountId third = AccountId.create();
    private DocumentText text;

    @BeforeEach
    void aDocumentAndThreePeople() {
        one = account(Role.REVIEWER);
        other = account(Role.REVIEWER);
        third = account(Role.ADJUDICATOR);
        text = desk.paper("On 3 May 2020, unidentified gunmen attacked a post in Gao. The attack killed nine gendarmes"
                + " and injured five others. Paper " + UUID.randomUUID());
    }

    @Test
    void neitherCoderSeesWhatTheOtherDoesUntilBothHaveFinished() {
        var round = draw(false);
        rounds().reject(round.id(), killed(round, one).id(), "Another attack.", one);
        assertThat(state(round, killed(round, one), one)).isEqualTo(ClaimState.REJECTED);
        assertThat(state(round, killed(round, other), other)).isEqualTo(ClaimState.PROPOSED);
        correct(round, other, 8);
        assertThat(rounds().sheet(round.id(), text.id(), one).claims())
                .extracting(it -> it.statement())
                .doesNotContain(eight());
        assertThat(review().state(killed(round, one).id())).isEqualTo(ClaimState.PROPOSED);
        assertThat(desk.the(Claims.class).in(text.id()))
                .extracting(Claim::statement)
                .doesNotContain(eight());
        finish(round, one);
        assertThatThrownBy(() -> adjudication().items(round.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still being coded");
        finish(round, other);
        assertThat(adjudication().items(round.id())).isNotEmpty();
    }

    @Test
    void theTrailSaysThatItWasCodedButNotHow() {
        var round = draw(false);
        correct(round, one, 8);
        var entries = desk.the(Audit.class)
                .about(new Subject("round", round.id().value().toString()));
        assertThat(entries).extracting(it -> it.act()).contains("round drawn", "coded");
        assertThat(entries).noneMatch(it -> it.facts().toString().contains("8 gendarmes"));
        finish(round, one);
        assertThat(desk.the(Audit.class)
                        .about(new Subject("round", round.id().value().toString())))
                .anySatisfy(it -> assertThat(it.facts()).containsKey("sha256"));
    }

    @Test
    void whatIsBeingCodedIsNotJudgedInTheOpenMeanwhile() {
        var round = draw(false);
        var killed = killed(round, one);
        assertThatThrownBy(() -> review().accept(killed.id(), third))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("blind");
        finish(round, one);
        finish(round, other);
        review().accept(killed.id(), third);
        assertThat(review().state(killed.id())).isEqualTo(ClaimState.ACCEPTED);
    }

    @Test
    void nobodyFinishesBeforeEverythingIsLookedAt() {
        var round = draw(false);
        assertThatThrownBy(() -> rounds().finish(round.id(), one))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Still to be coded");
        finish(round, one);
        assertThatThrownBy(() -> rounds().undo(round.id(), one)).isInstanceOf(Refusal.class);
    }

    @Test
    void theAdjudicatorHoldsOneOfTheTwoAndTheOtherCoderSeesThatAndWhy() {
        var round = draw(true);
        correct(round, round.first(), 8);
        rounds().note(round.id(), killed(round, round.first()).id(), "The list names eight.", round.first());
        finish(round, round.first());
        finish(round, round.second());
        var item = item(round, Attribute.FATALITIES);
        assertThat(item.agreed()).isFalse();
        assertThat(item.a().notes()).containsExactly("The list names eight.");
        assertThatThrownBy(() -> adjudication().choose(round.id(), item.id(), Coder.A, "I was right.", round.first()))
                .isInstanceOf(Refusal.class);
        adjudication().choose(round.id(), item.id(), Coder.A, "The list is the later source.", third);
        assertThat(review().state(item.id())).isEqualTo(ClaimState.CORRECTED);
        assertThat(desk.the(Claims.class).in(text.id()))
                .extracting(Claim::statement)
                .contains(eight());
        assertThat(adjudication().amendments(round.first())).isEmpty();
        assertThat(adjudication().amendments(round.second())).singleElement().satisfies(it -> {
            assertThat(it.held().reason()).isEqualTo("The list is the later source.");
            assertThat(it.held().held()).contains(eight());
        });
        assertThat(adjudication().settle(round.id(), third)).isPositive();
        assertThat(adjudication().items(round.id()))
                .allMatch(it -> it.adjudicated().isPresent());
        assertThatThrownBy(() -> adjudication().choose(round.id(), item.id(), Coder.B, "No.", third))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatNeitherHadIsHeldInTheAdjudicatorsOwnWords() {
        var round = draw(false);
        rounds().reject(round.id(), killed(round, one).id(), "Not theirs.", one);
        finish(round, one);
        correct(round, other, 8);
        finish(round, other);
        var item = item(round, Attribute.FATALITIES);
        adjudication().own(round.id(), item.id(), Optional.of(figure(7)), "Two died later.", third);
        assertThat(item(round, Attribute.FATALITIES).adjudicated().orElseThrow().held())
                .contains(figure(7));
        assertThat(adjudication().amendments(one)).hasSize(1);
        assertThat(adjudication().amendments(other)).hasSize(1);
    }

    @Test
    void whatBothAddOnTheSameWordsIsOneClaimAndAgreementCountsIt() {
        var round = draw(false);
        add(round, one);
        add(round, other);
        finish(round, one);
        finish(round, other);
        var added = adjudication().items(round.id()).stream()
                .filter(it -> it.proposal().isEmpty())
                .toList();
        assertThat(added).singleElement().matches(Item::agreed);
        var whole = adjudication().agreement(round.id()).lines().getLast();
        assertThat(whole.found().hits()).isEqualTo(whole.found().of());
        adjudication().settle(round.id(), third);
        assertThat(desk.the(Claims.class).in(text.id()))
                .extracting(Claim::statement)
                .contains(new Statement.Weapon("post"));
    }

    @Test
    void theSameSeedDrawsTheSamePassagesAndTwoPeopleAreNeeded() {
        assertThatThrownBy(() -> draw(List.of(one, one))).isInstanceOf(Refusal.class);
        var editor = account(Role.EDITOR);
        assertThatThrownBy(() -> draw(List.of(one, editor))).isInstanceOf(Refusal.class);
        var round = draw(false);
        assertThatThrownBy(() -> draw(false)).isInstanceOf(Refusal.class).hasMessageContaining("no passage");
        finish(round, one);
        finish(round, other);
        assertThat(draw(false).passages()).isEqualTo(round.passages());
    }

    @Test
    void aReviewerDrawsNoRoundAndAdjudicatesNone() {
        var round = draw(false);
        finish(round, one);
        finish(round, other);
        TestWorkbench.signIn("REVIEWER", "READER");
        assertThatThrownBy(() -> draw(false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> adjudication().settle(round.id(), third)).isInstanceOf(AccessDeniedException.class);
        Desk.signIn();
        assertThatThrownBy(() -> rounds().sheet(round.id(), text.id(), third)).isInstanceOf(Refusal.class);
    }

    private Round draw(boolean anonymous) {
        return rounds().draw(
                        List.of(text.document()), Round.Unit.PASSAGES, 100, 7, anonymous, List.of(one, other), third);
    }

    private Round draw(List<AccountId> coders) {
        return rounds().draw(List.of(text.document()), Round.Unit.PASSAGES, 100, 7, false, coders, third);
    }

    private Claim killed(Round round, AccountId coder) {
        return rounds().sheet(round.id(), text.id(), coder).claims().stream()
                .filter(it -> it.attribute() == Attribute.FATALITIES)
                .findFirst()
                .orElseThrow();
    }

    private ClaimState state(Round round, Claim claim, AccountId coder) {
        return rounds().sheet(round.id(), text.id(), coder).reviewed().state(claim.id());
    }

    private void correct(Round round, AccountId coder, int number) {
        var killed = killed(round, coder);
        rounds().correct(round.id(), killed.id(), figure(number), killed.quote(), coder);
    }

    private void add(Round round, AccountId coder) {
        var start = text.content().indexOf("post");
        rounds().add(
                        round.id(),
                        Optional.empty(),
                        new Statement.Weapon("post"),
                        new Quote(text.id(), start, start + 4, "post"),
                        coder);
    }

    /** Accepts what is left, dismisses what holds no claim, and says so. */
    private void finish(Round round, AccountId coder) {
        var sheet = rounds().sheet(round.id(), text.id(), coder);
        sheet.claims().stream()
                .filter(it -> sheet.reviewed().state(it.id()) == ClaimState.PROPOSED)
                .forEach(it -> rounds().accept(round.id(), it.id(), coder));
        rounds().sheet(round.id(), text.id(), coder).reviewed().passages().stream()
                .filter(it -> it.reading() == Reading.UNREAD)
                .forEach(it -> rounds().dismiss(round.id(), text.id(), it.start(), it.end(), coder));
        rounds().finish(round.id(), coder);
    }

    private Item item(Round round, Attribute attribute) {
        return adjudication().items(round.id()).stream()
                .filter(it -> it.attribute() == attribute)
                .findFirst()
                .orElseThrow();
    }

    private static Statement figure(int number) {
        return new Statement.Figure(Attribute.FATALITIES, new Exactly(number), "gendarmes", false, false, "");
    }

    private static Statement eight() {
        return figure(8);
    }

    private AccountId account(Role role) {
        return desk.the(Accounts.class)
                .open("coder " + UUID.randomUUID(), "a long enough password", Set.of(role), desk.me())
                .id();
    }

    private Review review() {
        return desk.the(Review.class);
    }

    private Rounds rounds() {
        return desk.the(Rounds.class);
    }

    private Adjudication adjudication() {
        return desk.the(Adjudication.class);
    }
}
