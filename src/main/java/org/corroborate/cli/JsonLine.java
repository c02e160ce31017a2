package org.corroborate.cli;

import java.util.Locale;
import java.util.OptionalInt;

/** One JSON object on one line, its members in the order in which they are put; the next one after it uses its room. */
final class JsonLine {

    private final StringBuilder json = new StringBuilder();

    JsonLine begin() {
        json.setLength(0);
        json.append('{');
        return this;
    }

    JsonLine put(String name, String value) {
        return put(name, value, 0, value.length());
    }

    /** A piece of a text. */
    JsonLine put(String name, String text, int from, int to) {
        name(name).append('"');
        int plain = from;
        for (int i = from; i < to; i++) {
            if (!bare(text.charAt(i))) {
                json.append(text, plain, i);
                escaped(text.charAt(i));
                plain = i + 1;
            }
        }
        json.append(text, plain, to).append('"');
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

    private static boolean bare(char letter) {
        return letter >= ' ' && letter != '"' && letter != '\\' && letter != '\u2028' && letter != '\u2029';
    }

    private void escaped(char letter) {
        switch (letter) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> json.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
        }
    }

    /** The whole line, without its end. */
    StringBuilder end() {
        return json.append('}');
    }
}
