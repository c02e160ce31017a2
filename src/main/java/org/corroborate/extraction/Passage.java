package org.corroborate.extraction;

/** A sentence, field or cell that holds a number or a casualty word; the end is exclusive, in UTF-16 units. */
public record Passage(int start, int end) {}
