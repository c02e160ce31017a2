package org.corroborate.search;

import java.util.List;

/**
 * Words around what was found.
 *
 * @param words as they stand, line ends as blanks
 * @param lit the parts that were found, by their place in {@code words}
 * @param at where the first part stands in the whole text (UTF-16 units)
 */
public record Snippet(String words, List<Stretch> lit, Stretch at) {

    /** From one place to another, the end exclusive. */
    public record Stretch(int start, int end) {}

    public Snippet {
        lit = List.copyOf(lit);
    }
}
