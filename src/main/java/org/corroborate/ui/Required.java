package org.corroborate.ui;

import org.corroborate.shared.Refusal;

/** What a form cannot do without. */
final class Required {

    private Required() {}

    static String words(String given, String refusal) {
        if (given.isBlank()) {
            throw new Refusal(refusal);
        }
        return given.strip();
    }
}
