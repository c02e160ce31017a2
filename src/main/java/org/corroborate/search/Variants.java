package org.corroborate.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.corroborate.shared.Spelling;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * The guises under which one written word can be found: without accents and case; by its English and its French stem
 * (marked {@code =}); and, for a name, by its sound (marked {@code ~}), so that Djamnati and Diamnati meet.
 */
final class Variants {

    static final String STEM = "=";
    static final String SOUND = "~";

    private static final Pattern ELISION =
            Pattern.compile("(?i:[ldjstc]|qu|jusqu|lorsqu|puisqu)['’](?=\\p{L}{2})|[nm]['’](?=\\p{Ll}{2})");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}'’ʼ‘`]");
    private static final int SHORTEST_SOUND = 4;

    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Set<String>> known = new HashMap<>();
    private final List<SnowballStemmer> stemmers = List.of(new EnglishStemmer(), new FrenchStemmer());

    /** Words come again and again, and stems cost the most. */
    Set<String> ofWritten(String written) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(written, this::guises);
    }

    /** The word as it is written, first; then the other guises under which a text's word is kept. */
    private Set<String> guises(String written) {
        var word = bare(written);
        var folded = folded(word);
        var guises = new LinkedHashSet<String>();
        guises.add(folded);
        stems(word).stream().filter(it -> !it.equals(folded)).forEach(it -> guises.add(STEM + it));
        if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && sounds(folded)) {
            guises.add(SOUND + Spelling.sound(folded));
        }
        return guises;
    }

    /** The stems of a word that is looked for, marked and unmarked: a text may have the stem itself. */
    Set<String> stemsOf(String sought) {
        var stems = new LinkedHashSet<String>();
        for (var stem : stems(bare(sought))) {
            stems.add(stem);
            stems.add(STEM + stem);
        }
        return stems;
    }

    Set<String> soundsOf(String sought) {
        var folded = folded(bare(sought));
        return sounds(folded) ? Set.of(SOUND + Spelling.sound(folded)) : Set.of();
    }

    static String folded(String word) {
        var bare = MARKS.matcher(bare(word)).replaceAll("");
        var letters = new char[bare.length() * 4];
        var length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, letters, 0, bare.length());
        var folded = new String(letters, 0, length);
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Without a French article before its apostrophe; "N'Daki" is a name and stays. */
    private static String bare(String word) {
        var elision = ELISION.matcher(word);
        return elision.lookingAt() ? word.substring(elision.end()) : word;
    }

    private Set<String> stems(String word) {
        var stems = new LinkedHashSet<String>();
        for (var stemmer : stemmers) {
            stemmer.setCurrent(word.toLowerCase(Locale.ROOT));
            stemmer.stem();
            stems.add(folded(stemmer.getCurrent()));
        }
        return stems;
    }

    private static boolean sounds(String folded) {
        return folded.length() >= SHORTEST_SOUND && folded.chars().allMatch(Character::isLetter);
    }
}
