package org.corroborate.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the heads of columns and the labels of infoboxes say, in all languages. */
final class Labels {

    private static final String FURNITURE = "FURNITURE";

    private final Map<String, String> columns = new HashMap<>();

    void add(String column, String line, Vocabulary words) {
        for (var label : line.split("\\s+")) {
            columns.put(Fold.fold(label.replace('_', ' ')), column.toUpperCase(Locale.ROOT));
        }
    }

    Optional<Column> column(String label) {
        var name = columns.get(key(label));
        return name == null || name.equals(FURNITURE) ? Optional.empty() : Optional.of(Column.valueOf(name));
    }

    boolean furniture(String label) {
        return FURNITURE.equals(columns.get(key(label)));
    }

    private static String key(String label) {
        var folded = new StringBuilder();
        for (int i = 0; i < label.length() && i < 60; i++) {
            char letter = Fold.fold(label.charAt(i));
            boolean keep = Character.isLetterOrDigit(letter);
            if (keep || folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(keep ? letter : ' ');
            }
        }
        return folded.toString().strip();
    }
}
