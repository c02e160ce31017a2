package org.corroborate.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Runs of five words, each as a number: two texts that share many of them have the same sentences. */
final class Shingles {

    private static final int WORDS = 5;
    private static final int WINDOW = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Shingles() {}

    /** All runs of five words, in their order. */
    static List<Long> of(String text) {
        var words = WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
        var shingles = new ArrayList<Long>();
        for (var i = 0; i + WORDS <= words.size(); i++) {
            shingles.add(number(words.subList(i, i + WORDS)));
        }
        return shingles;
    }

    /**
     * Two of five, chosen by their own numbers and not by their place, so that two texts with the same nine words in a row
     * always have one in common (winnowing).
     */
    static Set<Long> chosen(String text) {
        var all = of(text);
        var chosen = new HashSet<Long>();
        for (var i = 0; i < all.size(); i++) {
            if (i + WINDOW <= all.size()) {
                chosen.add(
                        all.subList(i, i + WINDOW).stream().min(Long::compare).orElseThrow());
            }
        }
        if (chosen.isEmpty()) {
            chosen.addAll(all);
        }
        return chosen;
    }

    private static long number(List<String> words) {
        var hash = 0xcbf29ce484222325L;
        for (var word : words) {
            for (var i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }
}
