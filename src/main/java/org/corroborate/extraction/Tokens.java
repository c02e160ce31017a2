package org.corroborate.extraction;

import java.util.Arrays;

/**
 * The words, numbers and marks of a text in their order, in parallel arrays. Made by one pass of the {@link Scan}. A
 * hyphen, an apostrophe and a "'s" stand alone ("al-Qaeda" is three tokens); {@link #glued} tells that nothing stands
 * between a token and the one before it. "U.N." is one word, folded "u.n.".
 */
final class Tokens {

    enum Kind {
        WORD,
        NUMBER,
        /** One character that is neither letter nor digit nor blank; a tab too. */
        MARK,
        /** The end of a line. */
        BREAK
    }

    private static final Kind[] KINDS = Kind.values();
    static final int GLUED = 1;
    static final int CAPITAL = 2;
    static final int ALL_CAPITALS = 4;

    private static final int SMALLEST = 16;
    /** So many letters a token has in most texts, rather more. */
    private static final int LETTERS = 4;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    /** A word's number; for all else the complement of its value, so that one look tells a word. */
    private int[] values;

    private byte[] kinds;
    private byte[] flags;
    /** Where the colons stand: they are looked for in every sentence, and are few. */
    private int[] colons = new int[16];

    private int colonCount;

    Tokens(String text) {
        this.text = text;
        int room = Math.max(SMALLEST, text.length() / LETTERS);
        starts = new int[room];
        ends = new int[room];
        values = new int[room];
        kinds = new byte[room];
        flags = new byte[room];
    }

    void add(Kind kind, int start, int end, int value, int flag) {
        if (size == starts.length) {
            int room = size + (size >> 1);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            values = Arrays.copyOf(values, room);
            kinds = Arrays.copyOf(kinds, room);
            flags = Arrays.copyOf(flags, room);
        }
        starts[size] = start;
        ends[size] = end;
        values[size] = kind == Kind.WORD ? value : ~value;
        kinds[size] = (byte) kind.ordinal();
        flags[size] = (byte) (size > 0 && ends[size - 1] == start ? flag | GLUED : flag);
        if (kind == Kind.MARK && value == ':') {
            colons = colonCount < colons.length ? colons : Arrays.copyOf(colons, 2 * colonCount);
            colons[colonCount++] = size;
        }
        size++;
    }

    /** The first colon at a token or after it; beyond all tokens where there is none. */
    int colon(int from) {
        int found = Arrays.binarySearch(colons, 0, colonCount, from);
        int index = found < 0 ? -found - 1 : found;
        return index < colonCount ? colons[index] : Integer.MAX_VALUE;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Kind kind(int token) {
        return KINDS[kinds[token]];
    }

    boolean isWord(int token) {
        return kinds[token] == 0;
    }

    boolean isNumber(int token) {
        return kinds[token] == 1;
    }

    boolean isMark(int token) {
        return kinds[token] == 2;
    }

    boolean isBreak(int token) {
        return kinds[token] == 3;
    }

    /** A word's number in the vocabulary; 0 for an unknown word and for what is no word. */
    int word(int token) {
        return Math.max(values[token], Vocabulary.UNKNOWN);
    }

    /** The value of a number in digits; −1 where it has decimals or is beyond all counting. */
    int number(int token) {
        return kinds[token] == 1 ? ~values[token] : -1;
    }

    /** The character of a mark; 0 for what is no mark. */
    char mark(int token) {
        return kinds[token] == 2 ? (char) ~values[token] : 0;
    }

    boolean isMark(int token, char mark) {
        return token >= 0 && token < size && mark(token) == mark;
    }

    /** Whether nothing, not even a blank, stands between this token and the one before. */
    boolean glued(int token) {
        return token < size && (flags[token] & GLUED) != 0;
    }

    boolean capital(int token) {
        return (flags[token] & CAPITAL) != 0;
    }

    boolean allCapitals(int token) {
        return (flags[token] & ALL_CAPITALS) != 0;
    }

    /** The words as written from one token to another, the latter exclusive. */
    String slice(int from, int to) {
        return to <= from ? "" : text.substring(starts[from], ends[to - 1]);
    }

    String written(int token) {
        return text.substring(starts[token], ends[token]);
    }

    String folded(int token) {
        return Fold.fold(written(token));
    }

    /** Whether a token, folded, is a word. */
    boolean reads(int token, String folded) {
        return Fold.same(text, starts[token], ends[token], folded);
    }

    /** Whether a token, folded, begins so. */
    boolean begins(int token, String folded) {
        return Fold.begins(text, starts[token], ends[token], folded);
    }

    /** Whether a token, folded, ends so. */
    boolean ends(int token, String folded) {
        return Fold.ends(text, starts[token], ends[token], folded);
    }
}
