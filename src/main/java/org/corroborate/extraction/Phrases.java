package org.corroborate.extraction;

import java.util.ArrayList;
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
    private final WordTree tree = new WordTree();
    /** What each node of the tree stands for. */
    private final List<@Nullable T> values = new ArrayList<>();

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

    private int grow(int node, int word) {
        int next = tree.grow(node, word);
        if (next == values.size()) {
            values.add(null);
        }
        return next;
    }

    /** Whether a phrase begins with a word. */
    boolean begin(int word) {
        return tree.begin(word) != 0;
    }

    /** The longest phrase that begins at a token and ends before another. */
    @Nullable
    Hit<T> at(Tokens tokens, int from, int to) {
        if (from >= to || !begin(tokens.word(from))) {
            return null;
        }
        int node = 0;
        int end = from;
        T best = null;
        int token = from;
        while (token < to && tokens.word(token) != Vocabulary.UNKNOWN) {
            node = tree.step(node, tokens.word(token));
            if (node == 0) {
                break;
            }
            var value = values.get(node);
            if (value != null) {
                end = token + 1;
                best = value;
            }
            token = nextWord(tokens, token + 1, to);
        }
        return best == null ? null : new Hit<>(end, best);
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

    @Override
    public String toString() {
        return tree.toString();
    }
}
