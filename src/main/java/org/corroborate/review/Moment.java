package org.corroborate.review;

import java.time.Instant;
import java.util.Optional;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Sentence;
import org.corroborate.shared.Subject;

/**
 * Something that happened to an incident, for its timeline.
 *
 * @param sentence says it, but for the name of the person
 * @param by the person; none where the workbench did it by itself
 * @param about the conflict, mention or release it was about
 */
public record Moment(Instant at, What what, Sentence sentence, Optional<AccountId> by, Subject about) {

    /** The kind of moment, for its sign. */
    public enum What {
        LINKED,
        CONFIRMED,
        UNLINKED,
        MERGED,
        SPLIT,
        FOUND,
        DECIDED,
        TAKEN_BACK,
        REOPENED,
        RELEASED
    }
}
