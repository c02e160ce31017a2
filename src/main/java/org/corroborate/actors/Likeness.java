package org.corroborate.actors;

/** How two actors, as two sources name them, stand to each other. */
public enum Likeness {
    /** One actor, perhaps under two names. */
    SAME,
    /** One is a part of the other, or one of the class the other names: less specific, not otherwise. */
    LESS_SPECIFIC,
    /** At least one source does not say who; that contradicts nobody. */
    UNIDENTIFIED,
    /** Two named parts of one named group, or a class that may well hold the other. */
    RELATED,
    /** Two different actors. */
    DIFFERENT,
    /** Two different actors that fight each other. */
    RIVALS;

    /** Whether both sources can be right about one incident. */
    public boolean compatible() {
        return compareTo(RELATED) <= 0;
    }
}
