package org.corroborate.claims;

import org.corroborate.shared.Sentence;

/**
 * One line of the answer to "Why?": words of the text, by their place in it (UTF-16 units), and what the rule took them
 * for; or, with an empty span ({@code start == end}), a near miss that was weighed.
 */
public record Gloss(int start, int end, Sentence meaning) {

    public Gloss {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A gloss stands on a span of the text.");
        }
    }
}
