package org.corroborate.extraction;

import java.util.List;

/**
 * The words that tell of one incident, and between them those that tell of others by the way.
 *
 * @param parts in the order of the text
 */
record Mention(List<Part> parts) {

    /** A stretch of the mention: 0 tells of the incident itself, 1 and up of each told by the way. */
    record Part(Stretch stretch, int aside) {}

    Mention {
        parts = List.copyOf(parts);
    }

    int to() {
        return parts.getLast().stretch().to();
    }

    /** How many incidents it tells of. */
    int incidents() {
        int most = 0;
        for (var part : parts) {
            most = Math.max(most, part.aside());
        }
        return most + 1;
    }
}
