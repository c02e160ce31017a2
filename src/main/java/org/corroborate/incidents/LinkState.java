package org.corroborate.incidents;

/** How firmly a mention belongs to an incident. */
public enum LinkState {
    /** The weights carried it over the threshold; the mention is in the incident. */
    AUTOMATIC,
    /** Near the threshold: a person should look. The mention is not in this incident, it stays in its own. */
    PROPOSED,
    /** A person said so; the mention is in the incident. */
    CONFIRMED
}
