package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where a text says whose words it passes on: in a sentence ("a security source told AFP"), by a dateline, byline or
 * last line, by "Source:" at the end of an entry, or in a table's column. An agency that is only spoken of is no credit.
 */
public final class Credits {

    private Credits() {}

    /** The credits of a text, the narrowest first, so that the first that covers some words is the one that counts. */
    public static List<Credit> in(String text) {
        var found = new ArrayList<Credit>();
        var names = Agencies.in(text);
        found.addAll(SpokenCredits.in(text, names));
        found.addAll(LineCredits.in(text, names));
        found.addAll(ColumnCredits.in(text));
        found.sort(Comparator.comparingInt(Credit::length).thenComparingInt(Credit::start));
        return List.copyOf(found);
    }
}
