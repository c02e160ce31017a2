package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import java.util.Map;

/** The words that {@code document-text} itself says. */
final class Says {

    private Says() {}

    static Map<String, String> inThisLanguage() {
        return Map.of(
                "text", say("reading.text"),
                "unread", say("reading.unread-passage"),
                "lineOne", say("reading.fold-line"),
                "lines", say("reading.fold-lines"),
                "claimOne", say("reading.fold-claim"),
                "claims", say("reading.fold-claims"),
                "unreadOfOne", say("reading.fold-unread-one"),
                "unreadOfs", say("reading.fold-unread"));
    }
}
