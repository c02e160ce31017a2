package org.corroborate.extraction;

/** What a word hints at of the kind of violence. */
enum Cue {
    EXPLOSIVE,
    AIR,
    SHELLING,
    ABDUCTION,
    ARREST,
    RELEASE,
    EXECUTION,
    LOOTING,
    CLASH,
    /** A clash where fighters were hit, an attack where civilians were. */
    OPERATION,
    ATTACK,
    KILLING,
    SECURITY,
    CIVILIAN,
    GROUND,
    WEAPON
}
