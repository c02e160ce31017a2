package org.corroborate.places;

/** How two places, as two sources name them, lie to each other. */
public enum Nearness {
    /** One place, perhaps spelled in two ways. */
    SAME,
    /** One lies in the other: less exact, not otherwise. */
    WITHIN,
    /** Two places within some 25 kilometres of each other: "near" (UCDP's precision 2). */
    CLOSE,
    /** Two places of one second-level division. */
    SAME_CERCLE,
    /** Two places of one first-level division: the division is the surer answer (UCDP's rule for such cases). */
    SAME_REGION,
    /** Two places of one country. */
    SAME_COUNTRY,
    /** Not one place and nothing in common. */
    APART,
    /** The register knows too little to say. */
    UNKNOWN;

    /** Whether both sources can be right about one incident. */
    public boolean compatible() {
        return this == SAME || this == WITHIN || this == CLOSE || this == UNKNOWN;
    }
}
