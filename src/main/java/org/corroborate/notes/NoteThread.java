package org.corroborate.notes;

import java.util.List;
import java.util.Optional;

/**
 * A note and the answers to it, the oldest first.
 *
 * @param settling who settled it, or opened it again, last; none while nobody did
 */
public record NoteThread(Note first, List<Note> answers, Optional<Settling> settling) {

    public NoteThread {
        answers = List.copyOf(answers);
    }

    /** A question that waits for an answer. A note asks nothing, so it is never open. */
    public boolean open() {
        return first.question() && settling.filter(Settling::settled).isEmpty();
    }
}
