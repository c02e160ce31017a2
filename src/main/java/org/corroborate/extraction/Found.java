package org.corroborate.extraction;

import java.util.List;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement;

/**
 * One claim found in a text.
 *
 * @param mention groups the claims of one mention; counts up from 0 in the order of the text
 * @param start where the quote begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param rule the rule that made the claim, as {@code docs/extraction.md} names it
 * @param why what the rule took which words for, and the near misses it weighed
 */
public record Found(int mention, Statement statement, int start, int end, String rule, List<Gloss> why) {

    public Found {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A claim found stands on words of the text.");
        }
        why = List.copyOf(why);
    }
}
