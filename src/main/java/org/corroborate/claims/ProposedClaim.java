package org.corroborate.claims;

/** A claim that an extractor found; its quote is the text from {@code start} to {@code end} (UTF-16 units). */
public record ProposedClaim(Statement statement, int start, int end, Origin.Extractor origin) {}
