package org.corroborate.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.corroborate.actors.ActorRegister;
import org.corroborate.places.Gazetteer;
import org.corroborate.shared.Remembered;
import org.corroborate.shared.Spelling;

/**
 * The words of a passage that tell one incident from another: proper names that are no places or actors, and words for
 * target, means and scene from {@code incidents/telling-words.txt}.
 */
record Vocabulary(Set<String> names, Set<String> telling) {

    /** Where a list names its sources; publishers are no evidence. */
    private static final Pattern CITATION = Pattern.compile("\\(?\\bSources?:.*", Pattern.DOTALL);

    private static final Set<String> COMMON = Set.copyOf(lines("common-names.txt"));

    /** Words that the registers know; places and actors are evidence of their own. */
    private static final Set<String> REGISTERED = registered();

    private static final Remembered<String, String> FOLDED = new Remembered<>(Spelling::folded, 1 << 15);

    private static final Set<Integer> MARKS = Set.of(
            (int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK, (int) Character.COMBINING_SPACING_MARK);

    private static final Map<String, String> TELLING = tellingWords();

    static Vocabulary read(String words, Collection<Spot> spots, Collection<String> actors) {
        var own = new HashSet<String>();
        spots.stream()
                .filter(Spot::known)
                .forEach(spot -> own.addAll(Arrays.asList(spot.name().split(" "))));
        actors.forEach(actor -> own.addAll(Arrays.asList(actor.split(" "))));
        var names = new HashSet<String>();
        var telling = new HashSet<String>();
        var told = words.contains("Source") ? CITATION.matcher(words).replaceAll(" ") : words;
        for (var start = next(told, 0); start < told.length(); ) {
            var end = end(told, start);
            var word = told.substring(start, end);
            var folded = plain(word) ? word : FOLDED.of(word);
            var meaning = TELLING.get(folded);
            if (meaning != null) {
                telling.add(meaning);
            } else if (name(word, folded) && inside(told, start) && !own.contains(folded)) {
                names.add(folded);
            }
            start = next(told, end);
        }
        return new Vocabulary(Set.copyOf(names), Set.copyOf(telling));
    }

    /** Whether a word is folded already, as most are. */
    private static boolean plain(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Where the next word begins. */
    private static int next(String words, int from) {
        var at = from;
        while (at < words.length() && !Character.isLetter(words.codePointAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a word ends: letters and their marks, apostrophes and hyphens belong to it. */
    private static int end(String words, int start) {
        var at = start;
        while (at < words.length() && belongs(words.codePointAt(at))) {
            at += Character.charCount(words.codePointAt(at));
        }
        return at;
    }

    private static boolean belongs(int letter) {
        return Character.isLetter(letter)
                || letter == '\''
                || letter == '’'
                || letter == '-'
                || MARKS.contains(Character.getType(letter));
    }

    private static boolean name(String written, String folded) {
        return Character.isUpperCase(written.charAt(0))
                && folded.length() > 3
                && !written.equals(written.toUpperCase(Locale.ROOT))
                && !COMMON.contains(folded)
                && !REGISTERED.contains(folded);
    }

    /** Not the first word of a sentence, whose capital says nothing. */
    private static boolean inside(String words, int start) {
        var at = start - 1;
        while (at >= 0 && (words.charAt(at) == ' ' || words.charAt(at) == '"' || words.charAt(at) == '“')) {
            at--;
        }
        return at >= 0 && ".!?:\n\t-|".indexOf(words.charAt(at)) < 0;
    }

    private static Set<String> registered() {
        var words = new HashSet<String>();
        Gazetteer.standard().all().forEach(place -> place.names().forEach(it -> words.addAll(folded(it))));
        ActorRegister.standard().all().forEach(actor -> actor.names().forEach(it -> words.addAll(folded(it))));
        return Set.copyOf(words);
    }

    private static Collection<String> folded(String name) {
        return Arrays.asList(Spelling.folded(name).split(" "));
    }

    private static Map<String, String> tellingWords() {
        var words = new HashMap<String, String>();
        for (var line : lines("telling-words.txt")) {
            var forms = line.split(" ");
            for (var form : forms) {
                words.put(form, forms[0]);
            }
        }
        return words;
    }

    private static Collection<String> lines(String file) {
        try (var in = Vocabulary.class.getResourceAsStream("/incidents/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: incidents/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
