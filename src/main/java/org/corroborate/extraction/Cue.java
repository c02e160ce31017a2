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
    ATTACK,
    KILLING,
    SECURITY,
    CIVILIAN,
    GROUND,
    WEAPON
}
