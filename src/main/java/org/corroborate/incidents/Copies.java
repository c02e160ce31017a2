package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Which of many texts are copies of each other, so that they count as one voice: at least half of the shorter stands word
 * for word in the longer. Time and room grow with the texts, not with their pairs, because only one run of words in
 * sixteen is looked up, the same ones everywhere.
 */
public final class Copies {

    private static final int SAMPLE = 16;

    private static final double COPIED = 0.5;

    /** A run of words that so many texts share is a formula, not a copy. */
    private static final int FORMULA = 50;

    private static final int FEWEST = 4;

    private Copies() {}

    /** For each text's name the name of its voice: the first of the texts that it is one voice with. */
    public static Map<String, String> voices(SequencedMap<String, String> texts) {
        var names = new ArrayList<>(texts.sequencedKeySet());
        var samples =
                names.stream().map(name -> sample(texts.getOrDefault(name, ""))).toList();
        var voice = new int[names.size()];
        Arrays.setAll(voice, i -> i);
        shared(samples).forEach((pair, both) -> {
            var one = (int) (pair >>> 32);
            var other = (int) (long) pair;
            var shorter = Math.min(samples.get(one).length, samples.get(other).length);
            if (shorter >= FEWEST && both >= COPIED * shorter) {
                var first = Math.min(root(voice, one), root(voice, other));
                voice[root(voice, one)] = first;
                voice[root(voice, other)] = first;
            }
        });
        var voices = new HashMap<String, String>();
        for (var i = 0; i < voice.length; i++) {
            voices.put(names.get(i), names.get(root(voice, i)));
        }
        return voices;
    }

    /** By pair of texts, how many sampled runs they share. */
    private static Map<Long, Integer> shared(List<int[]> samples) {
        var where = new HashMap<Integer, List<Integer>>();
        for (var i = 0; i < samples.size(); i++) {
            for (var run : samples.get(i)) {
                where.computeIfAbsent(run, _ -> new ArrayList<>(2)).add(i);
            }
        }
        var both = new TreeMap<Long, Integer>();
        for (var texts : where.values()) {
            for (var i = 0; texts.size() <= FORMULA && i < texts.size(); i++) {
                for (var j = i + 1; j < texts.size(); j++) {
                    both.merge((long) texts.get(i) << 32 | texts.get(j), 1, Integer::sum);
                }
            }
        }
        return both;
    }

    private static int[] sample(String text) {
        return Arrays.stream(Shingles.of(text))
                .filter(run -> (run >>> 7) % SAMPLE == 0)
                .toArray();
    }

    private static int root(int[] voice, int of) {
        var at = of;
        while (voice[at] != at) {
            at = voice[at];
        }
        return at;
    }
}
