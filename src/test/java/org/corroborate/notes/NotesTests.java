package org.corroborate.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corroborate.DeskTest;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.Role;
import org.corroborate.audit.Audit;
import org.corroborate.audit.Entry;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class NotesTests extends DeskTest {

    private final Subject claim = new Subject("claim", UUID.randomUUID().toString());
    private final Subject document = new Subject("document", UUID.randomUUID().toString());

    @Test
    void aQuestionReachesWhoItNamesAndTheAnswerReachesWhoAsked() {
        var one = account();
        var other = account();
        var asked = notes().write(List.of(claim, document), true, "Soldiers, @" + other.name() + "?", one.id());
        assertThat(notes().unread(other.id())).isEqualTo(1);
        assertThat(notes().unread(one.id())).isZero();
        notes().answer(asked.id(), "Gendarmes.", other.id());
        assertThat(notes().inbox(one.id(), 10)).singleElement().satisfies(it -> {
            assertThat(it.unread()).isTrue();
            assertThat(it.note().words()).isEqualTo("Gendarmes.");
        });
        notes().read(List.of(asked.id()), other.id());
        assertThat(notes().unread(other.id())).isZero();
        assertThat(notes().inbox(other.id(), 10)).singleElement().matches(it -> !it.unread());
    }

    @Test
    void whatIsSaidOfAClaimStandsAtItsDocumentToo() {
        var written = notes().write(List.of(claim, document), false, "Misprint in the source.", desk.me());
        assertThat(notes().about(claim)).extracting(NoteThread::first).contains(written);
        assertThat(notes().about(document)).extracting(NoteThread::first).contains(written);
    }

    @Test
    void aQuestionIsOpenUntilItIsSettledAndCanBeOpenedAgain() {
        var place = List.of(new Subject("conflict", UUID.randomUUID().toString()));
        var asked = notes().write(place, true, "Which list?", desk.me());
        notes().write(place, false, "A later note.", desk.me());
        assertThat(notes().about(place.getFirst()).getFirst().open()).isTrue();
        assertThat(notes().about(place.getFirst()).getFirst().first()).isEqualTo(asked);
        notes().settle(asked.id(), true, desk.me());
        assertThat(notes().about(place.getFirst())).noneMatch(NoteThread::open);
        notes().settle(asked.id(), false, desk.me());
        assertThat(notes().about(place.getFirst())).anyMatch(NoteThread::open);
        assertThat(desk.the(Audit.class).about(place.getFirst()))
                .extracting(Entry::act)
                .contains("asked", "noted", "question settled", "question opened again");
    }

    @Test
    void theTrailHoldsTheWords() {
        var place = List.of(new Subject("incident", UUID.randomUUID().toString()));
        notes().write(place, false, "The day is the market day.", desk.me());
        assertThat(desk.the(Audit.class).about(place.getFirst()))
                .singleElement()
                .satisfies(it -> assertThat(it.facts()).containsEntry("words", "The day is the market day."));
    }

    @Test
    void aNoteHasWordsAndWhoOnlyReadsWritesNone() {
        assertThatThrownBy(() -> notes().write(List.of(claim), false, "  ", desk.me()))
                .isInstanceOf(Refusal.class);
        TestWorkbench.signIn("READER");
        assertThatThrownBy(() -> notes().write(List.of(claim), false, "May I?", desk.me()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(notes().about(claim)).isNotNull();
    }

    private Account account() {
        return desk.the(Accounts.class)
                .open("colleague " + UUID.randomUUID(), "a long enough password", Set.of(Role.REVIEWER), desk.me());
    }

    private Notes notes() {
        return desk.the(Notes.class);
    }
}
