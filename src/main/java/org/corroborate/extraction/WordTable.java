package org.corroborate.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Classes of single words, read from a data file: class, value, words. A word may be of several classes. */
final class WordTable<E extends Enum<E>> {

    private final int[][] values;
    /** Of each word its classes, a bit each: what is asked of every word of a text costs one look. */
    private long[] classes = {};

    WordTable(Class<E> kinds, String file, Vocabulary words) {
        values = new int[kinds.getEnumConstants().length][0];
        for (var row : rows(file)) {
            int index = Enum.valueOf(kinds, row[0].toUpperCase(Locale.ROOT)).ordinal();
            for (var word : row[2].split(" ")) {
                enter(index, words.add(word), Integer.parseInt(row[1]));
            }
        }
    }

    /** The rows of a data file of this module, without its comments. */
    static List<String[]> rows(String file) {
        var stream = WordTable.class.getResourceAsStream("/extraction/" + file);
        if (stream == null) {
            throw new IllegalStateException("The extractor lacks " + file);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> Stream.of(it.split("\t", -1)).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(int index, int word, int value) {
        if (word >= values[index].length) {
            values[index] = Arrays.copyOf(values[index], word + 64);
        }
        values[index][word] = value;
        if (word >= classes.length) {
            classes = Arrays.copyOf(classes, word + 64);
        }
        classes[word] = value == 0 ? classes[word] & ~(1L << index) : classes[word] | 1L << index;
    }

    /** The value of a token in a class; 0 where it is not of the class. */
    int value(E wordClass, Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return 0;
        }
        int word = tokens.word(token);
        var of = values[wordClass.ordinal()];
        return word < of.length ? of[word] : 0;
    }

    boolean is(E wordClass, Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() && is(wordClass, tokens.word(token));
    }

    boolean is(E wordClass, int word) {
        return word < classes.length && (classes[word] & 1L << wordClass.ordinal()) != 0;
    }
}
