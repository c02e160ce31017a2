package org.corroborate.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corroborate.shared.Agent;

/**
 * JSON in the one form that RFC 8785 allows: sorted names, no spaces, the shortest escapes. Half a surrogate pair, which
 * the RFC refuses, is written as an escape, so that no two texts look alike.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    /** Sorted as the RFC sorts, by UTF-16 units, whatever order the map has. */
    static String of(Map<String, String> facts) {
        return new TreeMap<>(Map.copyOf(facts))
                .entrySet().stream()
                        .map(it -> text(it.getKey()) + ":" + text(it.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    static String of(Agent agent) {
        return switch (agent) {
            case Agent.Person it -> "{\"account\":" + text(it.account().value().toString()) + "}";
            case Agent.Job it -> "{\"job\":" + text(it.name()) + ",\"version\":" + text(it.version()) + "}";
        };
    }

    static String text(String text) {
        return text.codePoints().mapToObj(CanonicalJson::sign).collect(Collectors.joining("", "\"", "\""));
    }

    private static String sign(int sign) {
        return switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> sign < ' ' || isHalf(sign) ? "\\u%04x".formatted(sign) : Character.toString(sign);
        };
    }

    private static boolean isHalf(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}
