package org.corroborate.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corroborate.DeskTest;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Claims;
import org.corroborate.claims.Count.Exactly;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.review.Headway.Part;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class HeadwayTests extends DeskTest {

    @Test
    void aDocumentThatNobodyReadIsUnreadAndADismissalEndsIt() {
        var text = desk.paper("Officials say that 14 people were killed in a market, and that the road is closed.");
        var headway = headways().of(text.document());
        assertThat(headway.looked()).hasValue(review().looked(text.id()));
        assertThat(headways().page(Part.UNREAD, 0, 1000).contains(text.document()))
                .isEqualTo(headway.unread());
        review().passages(text.id()).stream()
                .filter(it -> it.reading() == Reading.UNREAD)
                .forEach(it -> review().dismiss(text.id(), it.start(), it.end(), desk.me()));
        assertThat(headways().of(text.document()).unread()).isFalse();
        headways().count(Part.UNREAD);
        assertThat(headways().page(Part.UNREAD, 0, 1000)).doesNotContain(text.document());
    }

    @Test
    void itTellsItsDaysAndWhatWaitsAsSoonAsAClaimIsJudged() {
        var text = desk.paper("On 5 May 2019 gunmen killed nine gendarmes in Bandiagara.");
        var before = headways().of(text.document());
        assertThat(before.from()).hasValue(LocalDate.of(2019, 5, 5));
        assertThat(before.to()).hasValue(LocalDate.of(2019, 5, 5));
        assertThat(before.mentions()).isOne();
        desk.the(Claims.class).in(text.id()).forEach(it -> review().accept(it.id(), desk.me()));
        var after = headways().of(text.document()).looked().orElseThrow();
        assertThat(before.looked().orElseThrow().proposed()).isPositive();
        assertThat(after.proposed()).isZero();
    }

    @Test
    void aLaterDocumentBringsAnEarlierOneIntoConflictAndTheDecisionTakesItOut() {
        var nine = report(9);
        var document = document(nine);
        assertThat(headways().of(document.id()).inConflict()).isFalse();
        report(8);
        assertThat(headways().of(document.id()).conflicts()).isOne();
        headways().count(Part.IN_CONFLICT);
        assertThat(headways().page(Part.IN_CONFLICT, headways().place(Part.IN_CONFLICT, document), 1))
                .containsExactly(document.id());
        var conflict = desk.the(Conflicts.class).about(List.of(nine.id())).getFirst();
        review().decide(
                        conflict.id(),
                        new Outcome.NotAConflict(),
                        Optional.empty(),
                        "Two posts.",
                        Optional.empty(),
                        desk.me());
        assertThat(headways().of(document.id()).inConflict()).isFalse();
    }

    @Test
    void whatHappensWhileItIsWorkedOutIsNotForgotten() {
        var document = desk.paper().document();
        var kept = repository().of(List.of(document)).getFirst();
        repository().touch(document);
        repository().save(kept.headway(), Optional.empty(), kept.touched());
        assertThat(repository().of(List.of(document)).getFirst().stale()).isTrue();
        headways().of(document);
        assertThat(repository().of(List.of(document)).getFirst().stale()).isFalse();
    }

    @Test
    void documentsReceivedBeforeItWasRememberedAreCountedToo() {
        DocumentText text = desk.paper("Officials say that 16 people were killed at a bridge, and that it is closed.");
        var unread = headways().count(Part.UNREAD);
        desk.the(JdbcTemplate.class).update("delete from review_headway");
        assertThat(headways().count(Part.UNREAD)).isEqualTo(unread);
        assertThat(headways().of(text.document()).looked()).isPresent();
    }

    private Claim report(int killed) {
        return desk.report(day, "Bandiagara", new Exactly(killed));
    }

    private Document document(Claim claim) {
        var documents = desk.the(Documents.class);
        return documents.document(documents.readFrom(claim.quote().text()));
    }

    private Headways headways() {
        return desk.the(Headways.class);
    }

    private HeadwayRepository repository() {
        return desk.the(HeadwayRepository.class);
    }

    private Review review() {
        return desk.the(Review.class);
    }
}
