package org.corroborate.cli;

import java.util.OptionalInt;

/** One JSON object on one line, its members in the order in which they are put. */
final class JsonLine {

    private final StringBuilder json = new StringBuilder("{");

    JsonLine put(String name, String value) {
        name(name).append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        json.append('"');
        return this;
    }

    JsonLine put(String name, int value) {
        name(name).append(value);
        return this;
    }

    JsonLine put(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    /** A number, or null where there is none. */
    JsonLine put(String name, OptionalInt value) {
        name(name).append(value.isPresent() ? Integer.toString(value.getAsInt()) : "null");
        return this;
    }

    private StringBuilder name(String name) {
        return json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":");
    }

    private void character(char letter) {
        switch (letter) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                boolean bare =
                        letter >= ' ' && letter != '\u2028' && letter != '\u2029' && !Character.isSurrogate(letter);
                if (bare || Character.isSurrogate(letter)) {
                    json.append(letter);
                } else {
                    json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) letter));
                }
            }
        }
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
