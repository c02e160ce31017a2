package org.corroborate.review;

/** Whether somebody has been at a passage that holds a number or a casualty word. */
public enum Reading {
    /** No claim that stands, and nobody said that there is none. */
    UNREAD,
    /** A claim stands on it, proposed or accepted. */
    CLAIMED,
    /** A person said that there is no claim here. */
    DISMISSED
}
