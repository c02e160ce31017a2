package org.corroborate.extraction;

/** The tail of a passage that names its sources, "(Sources: …)" or "Source: …": what stands there is told of nobody. */
final class SourceTail {

    private SourceTail() {}

    /** A sentence up to its tail. */
    static Stretch without(Tokens tokens, Stretch sentence) {
        int tail = next(tokens, sentence.from(), sentence.to() - 1);
        return tail < sentence.to() - 1 ? new Stretch(sentence.from(), tail) : sentence;
    }

    /** Where the next tail begins, at one token or after it and before another; the latter where there is none. */
    static int next(Tokens tokens, int from, int to) {
        int colon = tokens.colon(from + 1);
        while (colon <= to && !begins(tokens, colon - 1)) {
            colon = tokens.colon(colon + 1);
        }
        return Math.min(colon - 1, to);
    }

    private static boolean begins(Tokens tokens, int token) {
        if (!tokens.isWord(token) || !tokens.capital(token)) {
            return false;
        }
        int length = tokens.end(token) - tokens.start(token);
        return (length == 6 || length == 7)
                && tokens.isMark(token + 1, ':')
                && (tokens.reads(token, "source") || tokens.reads(token, "sources"));
    }

    /** The token after a tail: after its bracket, else where the line or the block ends. */
    static int end(Tokens tokens, int token, int to) {
        boolean bracket = tokens.isMark(token - 1, '(');
        int at = token;
        while (at < to && !(bracket ? tokens.isMark(at, ')') : tokens.isBreak(at) || dated(tokens, at, to))) {
            at++;
        }
        return at;
    }

    /** Whether a date with a year and a colon stands there: a new entry that a damaged text has run on. */
    private static boolean dated(Tokens tokens, int token, int to) {
        return token + 4 < to
                && tokens.isWord(token)
                && tokens.capital(token)
                && tokens.isNumber(token + 1)
                && tokens.isMark(token + 2, ',')
                && DateReader.year(tokens.number(token + 3));
    }
}
