package org.corroborate.actors;

/** What kind of actor it is. */
public enum ActorKind {
    STATE,
    /** Forces from outside: of another state, a coalition, a mission, hired. */
    EXTERNAL,
    JIHADIST,
    MILITIA,
    REBEL,
    CRIMINAL,
    UNIDENTIFIED
}
