package org.corroborate.extraction;

/** Classes of words that tell where; the words are in {@code extraction/place-words.tsv}. */
enum PlaceWord {
    LOCATE,
    FROM,
    /** What stands before a name, with "of": the village of. The value is the level: 2 region, 3 district, 4 town. */
    KIND,
    /** What stands after a name: Mopti region. */
    AFTER,
    ROAD,
    /** What is said of those on their way, before "to" or "for". */
    BOUND,
    VENUE,
    DIRECTION,
    BORDER,
    OF,
    THE,
    AND,
    BETWEEN,
    /** Verbs of coming back, before "to". */
    RETURN,
    /** Small words inside names. */
    LINK,
    /** Verbs whose object may be a place: stormed, ambushed. */
    ASSAIL,
    /** Nouns of violence that have a place: the battle of. */
    DEED,
    ON,
    /** Words for bringing the hurt away. */
    CARE,
    /** Capitalised words that begin no name of a place. */
    TITLE,
    NEVER
}
