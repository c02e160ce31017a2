package org.corroborate.extraction;

/** The languages that have a word list. */
enum Language {
    ENGLISH("en"),
    FRENCH("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
