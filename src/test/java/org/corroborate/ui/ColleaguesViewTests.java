package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corroborate.TestWorkbench.until;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.OnBehalf;
import org.corroborate.notes.NoteThread;
import org.corroborate.notes.Notes;
import org.corroborate.review.Assignments;
import org.corroborate.shared.Subject;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What colleagues have to do with each other: who has what, what was noted, and whom that reaches. */
class ColleaguesViewTests extends ScreenTest {

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Notes notes;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Presence presence;

    private Document document;

    @BeforeEach
    void aDocumentIsRead() {
        var reviewer = accounts.byName("reviewer2").orElseThrow();
        var words = "On 3 May 2020 gunmen killed four farmers in Gao. " + UUID.randomUUID();
        document = OnBehalf.of(reviewer, () -> documents
                .receive(
                        Arrival.of("note.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))),
                        reviewer.id())
                .document());
        until(() -> documents.progress(document.id()).reached() == Stage.COMPARED);
    }

    @Test
    @AsReviewer
    void aQuestionWrittenBesideTheTextReachesWhoItNames() {
        var side = reading().side().orElseThrow();
        side.toggle();
        side.notes().form().words().setValue("Were they farmers, @reviewer2?");
        side.notes().form().question().setValue(true);
        test(side.notes().form().keepButton()).click();
        assertThat(notes.about(here())).singleElement().matches(NoteThread::open);
        var named = accounts.byName("reviewer2").orElseThrow();
        assertThat(OnBehalf.of(named, () -> notes.unread(named.id()))).isPositive();
        assertThat(side.notes().threads().getElement().getTextRecursively()).contains("open question");
    }

    @Test
    @AsReviewer
    void theInboxShowsWhatCameAndSeeingItWhereItStandsIsReadingIt() {
        var writer = accounts.byName("reviewer2").orElseThrow();
        OnBehalf.of(writer, () -> notes.write(List.of(here()), false, "For @reviewer1 to see.", writer.id()));
        var inbox = navigate(InboxView.class);
        assertThat(inbox.shown()).anySatisfy(it -> {
            assertThat(it.note().about()).contains(here());
            assertThat(it.unread()).isTrue();
        });
        reading().side().orElseThrow().toggle();
        assertThat(navigate(InboxView.class).shown())
                .filteredOn(it -> it.note().about().contains(here()))
                .noneMatch(it -> it.unread());
    }

    @Test
    @AsReviewer
    void whatIsTakenByKeyIsFirstInMyWork() {
        var view = reading();
        view.keys().press("m");
        assertThat(assignments.holder(here()))
                .contains(accounts.byName("reviewer1").orElseThrow().id());
        assertThat(navigate(WorkView.class).shown().stream().map(WorkLines.Line::path))
                .contains(Addresses.document(document) + "?unread");
        reading().keys().press("m");
        assertThat(assignments.holder(here())).isEmpty();
    }

    @Test
    @WithMockUser(
            username = "adjudicator",
            roles = {"READER", "REVIEWER", "ADJUDICATOR"})
    void anAdjudicatorGivesADocumentToAReviewer() {
        var holder = reading().side().orElseThrow().holder();
        holder.give(accounts.byName("reviewer1"));
        assertThat(holder.words()).contains("reviewer1");
        reading().keys().press("m");
        assertThat(assignments.holder(here()))
                .contains(accounts.byName("reviewer1").orElseThrow().id());
    }

    @Test
    @AsReader
    void aReaderReadsNotesAndWritesAndTakesNone() {
        var view = reading();
        var side = view.side().orElseThrow();
        assertThat(side.notes().form().isVisible()).isFalse();
        assertThat(side.holder().button()).isEmpty();
        assertThat(view.keys().names()).doesNotContain("m");
        assertThat(navigate(InboxView.class).shown()).isEmpty();
    }

    @Test
    @AsReviewer
    void whoElseIsHereIsShownAndTwoWhoChangeOneClaimAreTold() {
        var claim = reading().desk().orElseThrow().open().claims().findFirst().orElseThrow();
        var colleague = accounts.byName("reviewer2").orElseThrow();
        var stay = presence.enter(colleague.id(), here(), () -> {});
        stay.changes(java.util.Optional.of(Subjects.of(claim.id())));
        navigate(InboxView.class);
        var view = reading();
        var line = view.side().orElseThrow().here();
        assertThat(line.words()).contains("reviewer2");
        assertThat(line.warning()).contains("reviewer2 is changing").doesNotContain("too");
        view.desk().orElseThrow().choose(claim.id());
        roundTrip();
        view.keys().press("x");
        assertThat(line.warning()).contains("too");
        stay.remove();
        navigate(InboxView.class);
        assertThat(reading().side().orElseThrow().here().isVisible()).isFalse();
    }

    @Test
    @AsReader
    void aReaderHasNoWorkHere() {
        UI.getCurrent().navigate("work");
        assertThat(getCurrentView()).isNotInstanceOf(WorkView.class);
    }

    private ReadingView reading() {
        UI.getCurrent().navigate("documents/" + document.number());
        return (ReadingView) getCurrentView();
    }

    private Subject here() {
        return Subjects.of(document.id());
    }
}
