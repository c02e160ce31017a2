package org.corroborate.sources;

import org.corroborate.shared.Sentence;

/** What a reader made of a document's bytes. */
sealed interface Reading {

    /**
     * Its characters.
     *
     * @param title from the document's own properties or its first heading; empty where it has none
     */
    record Words(String content, String title, String reader, String version) implements Reading {}

    /** None, and why; the same bytes would fail again. */
    record NoWords(Sentence why) implements Reading {

        static NoWords because(String key, String... arguments) {
            return new NoWords(Sentence.of("sources." + key, arguments));
        }
    }
}
