package org.corroborate.review;

/** What we hold of a conflict, read off its newest decision and the claims that came after it. */
public enum ConflictState {
    OPEN,
    /** Waiting for evidence. */
    WAITING,
    /** A claim or a range stands. */
    DECIDED,
    /** Accepted as a disagreement. */
    DISAGREEMENT,
    NOT_A_CONFLICT;

    static ConflictState of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stands _, Outcome.Range _ -> DECIDED;
            case Outcome.Disagreement _ -> DISAGREEMENT;
            case Outcome.NotAConflict _ -> NOT_A_CONFLICT;
            case Outcome.Waiting _ -> WAITING;
        };
    }
}
