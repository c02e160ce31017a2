package org.corroborate.extraction;

/** The tail of a passage that names its sources, "(Sources: …)" or "Source: …": what stands there is told of nobody. */
final class SourceTail {

    private SourceTail() {}

    /** A sentence up to its tail. */
    static Stretch without(Tokens tokens, Stretch sentence) {
        for (int token = sentence.from(); token + 1 < sentence.to(); token++) {
            if (begins(tokens, token)) {
                return new Stretch(sentence.from(), token);
            }
        }
        return sentence;
    }

    static boolean begins(Tokens tokens, int token) {
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
