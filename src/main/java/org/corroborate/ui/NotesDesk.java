package org.corroborate.ui;

import java.util.List;
import java.util.stream.Stream;
import org.corroborate.accounts.Role;
import org.corroborate.accounts.SignedIn;
import org.corroborate.notes.NoteId;
import org.corroborate.notes.NoteThread;
import org.corroborate.notes.Notes;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;

/** What notes ask of the modules, for the person who is signed in. */
@Component
record NotesDesk(Notes notes, SignedIn signedIn, Whereabouts whereabouts) {

    AccountId me() {
        return signedIn.id();
    }

    boolean mayWrite() {
        var roles = signedIn.account().roles();
        return Stream.of(Role.REVIEWER, Role.ADJUDICATOR, Role.EDITOR, Role.ADMINISTRATOR)
                .anyMatch(roles::contains);
    }

    /** The threads about something; whoever sees them has read them. */
    List<NoteThread> read(Subject about) {
        var threads = notes.about(about);
        var ids = threads.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.first()), it.answers().stream()))
                .filter(it -> !it.by().equals(me()))
                .map(it -> it.id())
                .toList();
        if (!ids.isEmpty() && notes.unread(me()) > 0) {
            notes.read(ids, me());
        }
        return threads;
    }

    String name(AccountId account) {
        return notes.people().getOrDefault(account, whereabouts.name(new org.corroborate.shared.Agent.Person(account)));
    }

    void settle(NoteId thread, boolean settled) {
        notes.settle(thread, settled, me());
    }
}
