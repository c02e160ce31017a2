package org.corroborate.review;

/** A passage of a text (UTF-16 units, the end exclusive) that holds a number or a casualty word, and how it was read. */
public record PassageState(int start, int end, Reading reading) {}
