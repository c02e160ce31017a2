package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with what it stands for; the longest that begins at a token is found in as many
 * steps as it has words. Hyphens and apostrophes within a phrase do not count, nor do the ends of wrapped lines.
 */
final class Phrases<T> {

    /** A phrase found: the token after its last, and what it stands for. */
    record Hit<T>(int end, T value) {}

    private final Vocabulary words;
    private final List<@Nullable T> values = new ArrayList<>();
    private long[] keys = new long[1 << 10];
    private int[] nodes = new int[1 << 10];
    /** The node after a phrase's first word, by that word's number: most words begin none. */
    private int[] first = new int[1 << 10];

    private int steps;

    Phrases(Vocabulary words) {
        this.words = words;
        values.add(null);
    }

    /** Adds a phrase; the first meaning of a phrase stays. A phrase with figures in it is left out. */
    void add(String phrase, T value) {
        var parts = Scan.of(phrase, words);
        int node = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.isNumber(i)) {
                return;
            }
            if (parts.isWord(i)) {
                node = grow(node, words.add(parts.written(i)));
            }
        }
        if (node != 0 && values.get(node) == null) {
            values.set(node, value);
        }
    }

    /** The longest phrase that begins at a token and ends before another. */
    @Nullable
    Hit<T> at(Tokens tokens, int from, int to) {
        int node = 0;
        Hit<T> best = null;
        int token = from;
        while (token < to && tokens.word(token) != Vocabulary.UNKNOWN) {
            node = step(node, tokens.word(token));
            if (node == 0) {
                break;
            }
            var value = values.get(node);
            if (value != null) {
                best = new Hit<>(token + 1, value);
            }
            token = nextWord(tokens, token + 1, to);
        }
        return best;
    }

    private static int nextWord(Tokens tokens, int token, int to) {
        int next = token;
        while (next < to && (tokens.isBreak(next) || joins(tokens, next))) {
            next++;
        }
        return next;
    }

    private static boolean joins(Tokens tokens, int token) {
        char mark = tokens.mark(token);
        return (mark == '-' || mark == '\'' || mark == '‑') && tokens.glued(token) && tokens.glued(token + 1);
    }

    private int grow(int node, int word) {
        int next = step(node, word);
        if (next == 0) {
            next = values.size();
            values.add(null);
            steps++;
            if (node == 0) {
                begin(word, next);
            } else {
                if (2 * steps > keys.length) {
                    widen();
                }
                enter(key(node, word), next);
            }
        }
        return next;
    }

    private int step(int node, int word) {
        if (node == 0) {
            return word < first.length ? first[word] : 0;
        }
        long key = key(node, word);
        for (int slot = slot(key); nodes[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return nodes[slot];
            }
        }
        return 0;
    }

    private void begin(int word, int node) {
        if (word >= first.length) {
            first = Arrays.copyOf(first, word + word / 2 + 1);
        }
        first[word] = node;
    }

    private void widen() {
        var oldKeys = keys;
        var oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldNodes[slot] != 0) {
                enter(oldKeys[slot], oldNodes[slot]);
            }
        }
    }

    private void enter(long key, int node) {
        int slot = slot(key);
        while (nodes[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        nodes[slot] = node;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    @Override
    public String toString() {
        return steps + " steps, " + Arrays.hashCode(keys);
    }
}
