package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;

/** Cuts a block's tokens into sentences. */
final class Sentences {

    /** A "sentence" of more tokens is cut: no rule looks further, and a page of digits stays cheap. */
    private static final int LONGEST = 400;

    private Sentences() {}

    static List<Stretch> in(Tokens tokens, int from, int to, Lexicon lexicon) {
        var sentences = new ArrayList<Stretch>();
        int begin = from;
        for (int i = from; i < to; i++) {
            if (i - begin >= LONGEST || ends(tokens, i, begin, to, lexicon)) {
                int end = i + 1;
                while (end < to && closes(tokens, end)) {
                    end++;
                }
                add(sentences, tokens, begin, end);
                begin = end;
                i = end - 1;
            }
        }
        add(sentences, tokens, begin, to);
        return sentences;
    }

    private static void add(List<Stretch> sentences, Tokens tokens, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && tokens.isBreak(begin)) {
            begin++;
        }
        while (end > begin && tokens.isBreak(end - 1)) {
            end--;
        }
        if (begin < end) {
            sentences.add(new Stretch(begin, end));
        }
    }

    private static boolean closes(Tokens tokens, int at) {
        char mark = tokens.mark(at);
        boolean quote = mark == '"' || mark == '”' || mark == '»' || mark == ')' || mark == ']' || mark == '\'';
        return quote && tokens.glued(at);
    }

    private static boolean ends(Tokens tokens, int at, int begin, int to, Lexicon lexicon) {
        char mark = tokens.mark(at);
        if (mark == '!' || mark == '?') {
            return true;
        }
        if (mark == '…') {
            int next = after(tokens, at + 1, to);
            return next >= to || !tokens.isWord(next) || tokens.capital(next);
        }
        if (mark == '.') {
            return at + 1 >= to || fullStop(tokens, at, begin, to, lexicon);
        }
        return tokens.isWord(at) && afterInitials(tokens, at, to, lexicon);
    }

    private static boolean fullStop(Tokens tokens, int at, int begin, int to, Lexicon lexicon) {
        int next = after(tokens, at + 1, to);
        if (next >= to) {
            return true;
        }
        if (tokens.glued(at + 1) && !closes(tokens, at + 1) && tokens.mark(at + 1) != '[') {
            return tokens.isWord(at + 1) && tokens.capital(at + 1) && !tokens.capital(Math.max(begin, at - 1));
        }
        boolean small = tokens.isWord(next) && !tokens.capital(next);
        if (small) {
            return false;
        }
        int before = at - 1;
        if (before < begin || !tokens.isWord(before)) {
            return true;
        }
        boolean initial = tokens.end(before) - tokens.start(before) == 1 && tokens.capital(before);
        return !initial && !lexicon.word(tokens.word(before)).is(Term.ABBREVIATION);
    }

    /** "by the U.N. The attack": initials end a sentence where a small word with a capital follows. */
    private static boolean afterInitials(Tokens tokens, int at, int to, Lexicon lexicon) {
        if (!tokens.allCapitals(at) || tokens.text().charAt(tokens.end(at) - 1) != '.' || at + 1 >= to) {
            return false;
        }
        int next = after(tokens, at + 1, to);
        return next < to
                && tokens.isWord(next)
                && tokens.capital(next)
                && !tokens.allCapitals(next)
                && lexicon.word(tokens.word(next)).isAny(Term.THE.bit() | Term.PRONOUN.bit() | Term.CLAUSE.bit());
    }

    private static int after(Tokens tokens, int at, int to) {
        int next = at;
        while (next < to && (tokens.isBreak(next) || closes(tokens, next) || opens(tokens.mark(next)))) {
            next++;
        }
        return next;
    }

    private static boolean opens(char mark) {
        return mark == '"' || mark == '“' || mark == '«' || mark == '(' || mark == '*' || mark == '_' || mark == '\'';
    }
}
