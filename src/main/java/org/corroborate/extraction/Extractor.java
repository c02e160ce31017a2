package org.corroborate.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a text and finds the claims in it. The same text gives the same claims on every machine. */
public final class Extractor {

    /** Signs what this extractor proposes; the version rises with each change of its rules. */
    public static final String NAME = "rules";

    public static final String VERSION = "1";

    /**
     * The claims in a text, in the order of their quotes.
     *
     * @param published the day of publication, from which "yesterday" is reckoned; without it such dates are looked up
     *     in the text's own dateline, else left out
     */
    public List<Found> find(String text, Optional<LocalDate> published) {
        return List.of();
    }
}
