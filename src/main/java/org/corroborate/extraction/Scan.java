package org.corroborate.extraction;

/** One pass over a text, character by character, that makes its {@link Tokens}. */
final class Scan {

    private static final int LONGEST = 48;

    private final String text;
    private final Vocabulary words;
    private final Tokens tokens;
    private final char[] folded = new char[LONGEST];
    private int at;

    private Scan(String text, Vocabulary words) {
        this.text = text;
        this.words = words;
        this.tokens = new Tokens(text);
    }

    static Tokens of(String text, Vocabulary words) {
        var scan = new Scan(text, words);
        while (scan.at < text.length()) {
            scan.next();
        }
        return scan.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ') {
            at++;
        } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && letter(at)) {
            word();
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
            lineEnd(c);
        } else if (c == '\t') {
            tokens.add(Tokens.Kind.MARK, at, ++at, c, 0);
        } else if (c <= ' ' || blank(c)) {
            at++;
        } else {
            int length = Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1;
            tokens.add(Tokens.Kind.MARK, at, at + length, Fold.fold(c), 0);
            at += length;
        }
    }

    private void lineEnd(char c) {
        int end = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        tokens.add(Tokens.Kind.BREAK, at, end, 0, 0);
        at = end;
    }

    static boolean blank(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
    }

    private boolean letter(int index) {
        char c = text.charAt(index);
        if (c < 128) {
            return letter(c);
        }
        if (Character.isHighSurrogate(c)) {
            return Character.isLetter(text.codePointAt(index));
        }
        return Character.isLetter(c) || Character.isLowSurrogate(c) && index > 0 && letter(index - 1);
    }

    private static boolean letter(char plain) {
        return plain >= 'a' && plain <= 'z' || plain >= 'A' && plain <= 'Z';
    }

    private void word() {
        int start = at;
        int length = 0;
        int capitals = 0;
        for (int end = text.length(); at < end; ) {
            char c = text.charAt(at);
            char plain = Fold.fold(c);
            boolean goesOn = c < 128 ? c >= '0' && c <= '9' || letter(c) : letter(at) || plain == 0;
            if (!goesOn) {
                break;
            }
            capitals += plain != c && Character.isUpperCase(c) ? 1 : 0;
            if (plain != 0 && length < LONGEST) {
                folded[length++] = plain;
            }
            at++;
        }
        if (at - start == 1 && capitals == 1 && dotted(at)) {
            initials(start);
            return;
        }
        int flag = Character.isUpperCase(text.charAt(start)) ? Tokens.CAPITAL : 0;
        flag |= capitals > 1 && capitals == at - start ? Tokens.ALL_CAPITALS : 0;
        int value = length == LONGEST ? 0 : words.number(folded, length, Vocabulary.hash(folded, length));
        tokens.add(Tokens.Kind.WORD, start, at, value, flag);
    }

    /** Whether ".N." stands at an index: a dot, one capital, a dot. */
    private boolean dotted(int index) {
        return index + 2 < text.length()
                && text.charAt(index) == '.'
                && Character.isUpperCase(text.charAt(index + 1))
                && text.charAt(index + 2) == '.';
    }

    private void initials(int start) {
        while (dotted(at)) {
            at += 2;
        }
        at++;
        int length = 0;
        for (int i = start; i < at && length < LONGEST; i++) {
            folded[length++] = Fold.fold(text.charAt(i));
        }
        int value = words.number(folded, length, Vocabulary.hash(folded, length));
        tokens.add(Tokens.Kind.WORD, start, at, value, Tokens.CAPITAL | Tokens.ALL_CAPITALS);
    }

    /** Digits, with thousands set apart by commas or unbroken blanks: "2,000"; with decimals its value is −1. */
    private void number() {
        int start = at;
        long value = digits();
        while (group(start)) {
            at++;
            value = value < 0 ? -1 : value * 1000 + digits();
        }
        if (at + 1 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && digit(at + 1)
                && !(text.charAt(at) == ',' && at - start == 4)) {
            at++;
            digits();
            value = -1;
        }
        tokens.add(Tokens.Kind.NUMBER, start, at, value < 0 || value > 100_000_000 ? -1 : (int) value, 0);
    }

    private long digits() {
        long value = 0;
        while (at < text.length() && digit(at)) {
            value = value > 1_000_000_000L ? value : value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value > 1_000_000_000L ? -1 : value;
    }

    private boolean group(int start) {
        if (at + 3 >= text.length() || !digit(at + 1) || !digit(at + 2) || !digit(at + 3)) {
            return false;
        }
        char c = text.charAt(at);
        boolean point = c == '.' && at - start <= 3 && text.charAt(start) != '0';
        boolean parted = point || c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
        return parted && (at + 4 >= text.length() || !digit(at + 4));
    }

    private boolean digit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
