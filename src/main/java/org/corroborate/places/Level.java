package org.corroborate.places;

/** How wide a place is, the widest first. */
public enum Level {
    COUNTRY,
    /** First-level division: region, state, governorate. */
    REGION,
    /** Second-level division: cercle, province of Burkina Faso, department of Niger, district. */
    CERCLE,
    /** Town, village or other single place. */
    TOWN
}
