package org.corroborate.incidents;

import org.corroborate.claims.Quote;
import org.corroborate.sources.TextId;

/**
 * A text says here whose words it passes on.
 *
 * @param agency whose; empty where the text names a source of its own, or several, so that it rests on no single one
 * @param from where the words begin that it passes on, in UTF-16 units
 * @param to where they end, exclusive
 * @param start where the words stand that say so
 * @param words these words, as they stand
 */
public record Credit(String agency, int from, int to, int start, String words) {

    boolean covers(int begin, int end) {
        return from <= begin && end <= to;
    }

    int length() {
        return to - from;
    }

    Quote quote(TextId text) {
        return new Quote(text, start, start + words.length(), words);
    }
}
