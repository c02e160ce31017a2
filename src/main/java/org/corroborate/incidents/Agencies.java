package org.corroborate.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agencies whose words others pass on; they are data, in {@code incidents/agencies.tsv}. */
final class Agencies {

    /** Whoever speaks for a state, where the text gives no name. */
    private static final String STATE_MEDIA = "state media";

    private static final Map<String, String> NAMES = read();

    /** Their names by the first word, the longest first; how a name is cased tells letters from words. */
    private static final Map<String, List<String>> BY_WORD = byWord();

    private Agencies() {}

    /** A name as it stands in a text. */
    record Found(String agency, int start, int end) {}

    /** The names that stand in a text, in its order. */
    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        for (var at = 0; at < text.length(); ) {
            var end = word(text, at);
            if (end == at) {
                at++;
                continue;
            }
            var name = at > 0 && "/@.-_".indexOf(text.charAt(at - 1)) >= 0
                    ? Optional.<String>empty()
                    : name(text, at, text.substring(at, end));
            var start = at;
            name.ifPresent(it -> found.add(new Found(agency(it), start, start + it.length())));
            at = Math.max(end, start + name.map(String::length).orElse(0));
        }
        return found;
    }

    private static Optional<String> name(String text, int at, String word) {
        return BY_WORD.getOrDefault(word, List.of()).stream()
                .filter(it -> text.startsWith(it, at) && ends(text, at + it.length()))
                .findFirst();
    }

    /** Whether a name may end here: not within a word or an address. */
    private static boolean ends(String text, int at) {
        if (at >= text.length() || Character.isWhitespace(text.charAt(at))) {
            return true;
        }
        var here = text.charAt(at);
        var goesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return !Character.isLetterOrDigit(here) && here != '_' && !(goesOn && ".@-".indexOf(here) >= 0);
    }

    private static int word(String text, int at) {
        var end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The name by which all know the agency that is written like this. */
    static Optional<String> named(String written) {
        return Optional.ofNullable(NAMES.get(written.strip()));
    }

    private static String agency(String name) {
        return NAMES.getOrDefault(name, name);
    }

    /** The names by which they are known, in the order of the alphabet. */
    static List<String> all() {
        return NAMES.values().stream().distinct().sorted().toList();
    }

    /** Whether it names nobody, so that a name beside it ("the state broadcaster ORTM") says who is meant. */
    static boolean unnamed(String agency) {
        return agency.equals(STATE_MEDIA);
    }

    private static Map<String, List<String>> byWord() {
        var byWord = new HashMap<String, List<String>>();
        NAMES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(it -> it))
                .forEach(it -> byWord.computeIfAbsent(it.substring(0, word(it, 0)), _ -> new ArrayList<>())
                        .add(it));
        return Map.copyOf(byWord);
    }

    private static Map<String, String> read() {
        try (var in = Agencies.class.getResourceAsStream("/incidents/agencies.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: incidents/agencies.tsv");
            }
            var names = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(field -> {
                        names.put(field[0], field[0]);
                        for (var other : field[1].split("\\|")) {
                            names.put(other, field[0]);
                        }
                    });
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
