package org.corroborate.extraction;

/** What a table's column or an infobox's label is about. */
enum Column {
    DATE,
    TYPE,
    PLACE,
    NOTES,
    FATALITIES,
    INJURIES,
    ABDUCTED,
    PERPETRATOR,
    WEAPON,
    TOTAL,
    OTHER
}
