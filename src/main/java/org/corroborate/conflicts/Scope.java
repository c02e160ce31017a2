package org.corroborate.conflicts;

/** Which of an incident's places a report's figures are about, beside another report's. */
enum Scope {
    SAME,
    /** One village of the several that the other counts together. */
    NARROWER,
    WIDER,
    /** Different villages of one incident. */
    APART
}
