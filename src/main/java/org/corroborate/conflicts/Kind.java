package org.corroborate.conflicts;

import java.util.Locale;

/** How the claims of a conflict stand to each other. */
public enum Kind {
    CROSS_DOCUMENT,
    WITHIN_DOCUMENT,
    /** A table column or an infobox field against the sentences of its own entry. */
    CODED_VS_NARRATIVE,
    /** A total against the figures it is made of. */
    SUM_VS_PARTS,
    /** The text itself gives the figures of different informants. */
    ATTRIBUTED_SIDES,
    /** A person saw it, the rules did not. */
    MARKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
