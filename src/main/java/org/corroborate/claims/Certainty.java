package org.corroborate.claims;

import java.util.Locale;

/** How sure a source is of who did it. */
public enum Certainty {
    STATED,
    /** Suspected, presumed, believed, allegedly, likely. */
    SUSPECTED,
    /** "Unknown gunmen": somebody, and the source does not say who. */
    UNIDENTIFIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
