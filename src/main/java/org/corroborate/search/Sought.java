package org.corroborate.search;

import java.time.LocalDate;
import java.util.Optional;
import org.corroborate.claims.Attribute;

/**
 * What is looked for: words, and what narrows them. Words in quotes stand together in this order; a star after letters
 * stands for any ending; a minus before a word wants it absent. Every other word has to be there, in any place.
 *
 * @param source the publisher's name
 * @param from the first day that counts; what happened, was published or was decided before is left out
 * @param state a claim's or a conflict's, as its enum names it
 */
public record Sought(
        String words,
        Optional<String> source,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Attribute> attribute,
        Optional<String> state) {

    public static Sought words(String words) {
        return new Sought(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean narrowed() {
        return source.isPresent() || from.isPresent() || to.isPresent() || attribute.isPresent() || state.isPresent();
    }
}
