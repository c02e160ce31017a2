package org.corroborate.extraction;

/** One cell of a table's row, or one field of an infobox: what its column or label says, and its tokens. */
record Cell(Column column, String label, int from, int to) {}
