package org.corroborate.extraction;

import java.util.List;

/** Finds what kind of violence a mention tells of, and with which weapons. */
final class KindFinder {

    private final Words words;

    KindFinder(Words words) {
        this.words = words;
    }

    List<Candidate> of(Tokens tokens, List<Reading> readings, List<Candidate> figures, Lexicon lexicon) {
        return List.of();
    }
}
