package org.corroborate.extraction;

import java.text.Normalizer;

/** Folds letters for comparing: lower case, without accents; curly apostrophes become straight ones. */
final class Fold {

    private static final char[] LATIN = latin();

    private Fold() {}

    /** The folded letter; 0 for a combining accent, which folds to nothing. */
    static char fold(char letter) {
        if (letter < LATIN.length) {
            return LATIN[letter];
        }
        if (letter == '’' || letter == 'ʼ' || letter == '‘') {
            return '\'';
        }
        return Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : Character.toLowerCase(letter);
    }

    static String fold(CharSequence text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = fold(text.charAt(i));
            if (letter != 0) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** Whether a stretch of a text, folded, is a word. */
    static boolean same(CharSequence text, int from, int to, String folded) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char letter = fold(text.charAt(i));
            if (letter != 0 && (at == folded.length() || folded.charAt(at++) != letter)) {
                return false;
            }
        }
        return at == folded.length();
    }

    /** Whether a stretch of a text, folded, begins so. */
    static boolean begins(CharSequence text, int from, int to, String folded) {
        int at = 0;
        for (int i = from; i < to && at < folded.length(); i++) {
            char letter = fold(text.charAt(i));
            if (letter != 0 && folded.charAt(at++) != letter) {
                return false;
            }
        }
        return at == folded.length();
    }

    /** Whether a stretch of a text, folded, ends so. */
    static boolean ends(CharSequence text, int from, int to, String folded) {
        int left = folded.length();
        for (int i = to - 1; i >= from && left > 0; i--) {
            char letter = fold(text.charAt(i));
            if (letter != 0 && folded.charAt(--left) != letter) {
                return false;
            }
        }
        return left == 0;
    }

    private static char[] latin() {
        var table = new char[0x250];
        for (char letter = 0; letter < table.length; letter++) {
            var plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            table[letter] = Character.toLowerCase(plain.charAt(0));
        }
        return table;
    }
}
