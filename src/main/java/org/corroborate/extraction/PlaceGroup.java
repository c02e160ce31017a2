package org.corroborate.extraction;

import java.util.List;

/**
 * Places named together, and the divisions that follow them: "Ogota and Ouémbé, Mopti region".
 *
 * @param rule by which words they were found
 */
record PlaceGroup(List<PlaceName> names, List<PlaceName> divisions, String rule) {

    static final String CELL = "place-cell";
    /** A building or other site. */
    static final String SITE = "place-site";
    /** "in the village of X". */
    static final String OF_KIND = "place-of-kind";
    /** "in X", "near X". */
    static final String LOCATED = "place-located";
    /** The same of a district or a region. */
    static final String DIVISION = "place-division-only";
    /** "ambushed X". */
    static final String ASSAILED = "place-assailed";
    /** A name of the register without a word that locates. */
    static final String NAMED = "place-named";
    /** A part of a country or a border, with a word that locates: "in northern Mali". */
    static final String PART = "place-part";
    /** A country, or a part of it that is only spoken of. */
    static final String WIDE = "place-wide";
    /** A place that a heading names: what its section tells of happened there. */
    static final String HEADING = "place-heading";

    PlaceGroup {
        names = List.copyOf(names);
        divisions = List.copyOf(divisions);
    }
}
