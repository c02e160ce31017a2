package org.corroborate.review;

/** What we hold of a claim, read off the acts about it. */
public enum ClaimState {
    /** Nobody has looked at it yet. */
    PROPOSED,
    ACCEPTED,
    /** Another claim, made by a person, stands in its place. */
    CORRECTED,
    REJECTED;

    /** Whether it still takes part in comparing and in rows. */
    public boolean stands() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
