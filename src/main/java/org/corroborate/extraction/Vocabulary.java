package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that some list knows, each with a number. The scanner looks every word of a text up once; all that follows
 * compares numbers. Words are added while an extractor is built, never afterwards.
 */
final class Vocabulary {

    /** The number of every word that no list knows. */
    static final int UNKNOWN = 0;

    private final List<String> words = new ArrayList<>(List.of(""));
    /** Of each word its letters and their hash, for quick comparing. */
    private char[][] letters = new char[1 << 13][];

    private int[] hashes = new int[1 << 13];
    private int[] table = new int[1 << 14];

    /** The number of a word, which is added where it is new; case and accents do not count. */
    int add(String word) {
        var folded = Fold.fold(word).toCharArray();
        int known = number(folded, folded.length, hash(folded, folded.length));
        if (known != UNKNOWN) {
            return known;
        }
        if (words.size() == letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
            hashes = Arrays.copyOf(hashes, letters.length);
        }
        letters[words.size()] = folded;
        hashes[words.size()] = hash(folded, folded.length);
        words.add(new String(folded));
        if (words.size() * 2 > table.length) {
            table = new int[table.length * 2];
            for (int each = 1; each < words.size(); each++) {
                enter(each);
            }
        } else {
            enter(words.size() - 1);
        }
        return words.size() - 1;
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    int number(char[] folded, int length, int hash) {
        for (int slot = hash & table.length - 1; table[slot] != 0; slot = slot + 1 & table.length - 1) {
            int known = table[slot];
            if (hashes[known] == hash && Arrays.equals(letters[known], 0, letters[known].length, folded, 0, length)) {
                return known;
            }
        }
        return UNKNOWN;
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    static int hash(char[] folded, int length) {
        int hash = 7;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + folded[i];
        }
        return hash ^ hash >>> 15;
    }

    private void enter(int number) {
        int slot = hashes[number] & table.length - 1;
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = number;
    }

    @Override
    public String toString() {
        return words.size() + " words, table " + Arrays.hashCode(table);
    }
}
