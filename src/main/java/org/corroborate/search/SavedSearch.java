package org.corroborate.search;

import java.util.UUID;

/**
 * What a person wants to look for again.
 *
 * @param asked words and filters as the address holds them: {@code q=gao&kind=claim}
 */
public record SavedSearch(UUID id, String name, String asked) {}
