package org.corroborate.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corroborate.extraction.GraphicPassage.Kind;

/** The words that make a paragraph hard to read, English and French, from {@code graphic-words.tsv}. */
final class GraphicWords {

    private static final String FILE = "/extraction/graphic-words.tsv";
    private static final String WITNESS = "witness";

    /** Within a sentence: as far as its end. */
    private static final String APART = "[^.!?\\n]*";

    private static final List<String[]> LINES = lines();
    private static final Map<Kind, Phrases> KINDS = kinds();
    private static final Phrases DEATHS = either(WITNESS);

    private GraphicWords() {}

    /**
     * Any of several phrases.
     *
     * @param hints one word of each, without which no phrase is there
     */
    private record Phrases(List<String> hints, Pattern pattern) {

        boolean in(String paragraph, String low) {
            return hints.stream().anyMatch(low::contains)
                    && pattern.matcher(paragraph).find();
        }
    }

    static Optional<Kind> kindOf(String paragraph) {
        var low = paragraph.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(it -> it.getValue().in(paragraph, low))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean witnessOfDeath(String paragraph) {
        return DEATHS.in(paragraph, paragraph.toLowerCase(Locale.ROOT));
    }

    private static Map<Kind, Phrases> kinds() {
        var kinds = new EnumMap<Kind, Phrases>(Kind.class);
        for (var kind : Kind.values()) {
            if (kind != Kind.TESTIMONY) {
                kinds.put(kind, either(kind.name().toLowerCase(Locale.ROOT)));
            }
        }
        return kinds;
    }

    private static Phrases either(String kind) {
        var words =
                LINES.stream().filter(it -> it[0].equals(kind)).map(it -> it[2]).toList();
        var phrases = words.stream().flatMap(it -> phrases(it).stream()).collect(Collectors.joining("|"));
        return new Phrases(
                words.stream().map(GraphicWords::longest).distinct().toList(),
                Pattern.compile(
                        "(?<!\\p{L})(?:" + phrases + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String longest(String words) {
        return Arrays.stream(words.split("[ &*]+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** What may be apart stands in either order. */
    private static List<String> phrases(String words) {
        var parts = words.split(" & ");
        var first = phrase(parts[0]);
        if (parts.length == 1) {
            return List.of(first);
        }
        var second = phrase(parts[1]);
        return List.of(apart(first, second), apart(second, first));
    }

    private static String apart(String one, String other) {
        return one + "(?!\\p{L})" + APART + "(?<!\\p{L})" + other;
    }

    private static String phrase(String words) {
        return Arrays.stream(words.split(" "))
                .map(it -> it.endsWith("*")
                        ? Pattern.quote(it.substring(0, it.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(it))
                .collect(Collectors.joining("[\\s-]+"));
    }

    private static List<String[]> lines() {
        var lines = new ArrayList<String[]>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GraphicWords.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> it.split("\t"))
                    .forEach(lines::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }
}
