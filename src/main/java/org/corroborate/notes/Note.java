package org.corroborate.notes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;

/**
 * What a person wrote about something, once.
 *
 * @param about the thing itself first, then what it is part of: a claim, its document
 * @param answers the note that began the thread, where this is not it
 * @param named colleagues who are to read it
 */
public record Note(
        NoteId id,
        List<Subject> about,
        boolean question,
        String words,
        Optional<NoteId> answers,
        List<AccountId> named,
        AccountId by,
        Instant at) {

    public Note {
        about = List.copyOf(about);
        named = List.copyOf(named);
    }

    /** The note that began the thread. */
    public NoteId thread() {
        return answers.orElse(id);
    }
}
