package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.Map;

/** The words that {@code document-text} itself says. */
final class Says {

    private Says() {}

    static Map<String, String> inThisLanguage() {
        return Map.of(
                "text", say("reading.text"),
                "unread", say("reading.unread-passage"));
    }
}
