package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into {@link Piece}s: first words, phrases and marks, then the noun phrases among them. */
final class Pieces {

    private Pieces() {}

    static List<Piece> of(Tokens tokens, Stretch sentence, Lexicon lexicon) {
        var raw = raw(tokens, sentence, lexicon);
        var phrases = new NounPhrases(tokens, raw);
        var pieces = new ArrayList<Piece>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            var phrase = phrases.at(i);
            if (phrase == null) {
                pieces.add(raw.get(i));
            } else {
                pieces.add(new Piece(phrase.from(), phrase.to(), phrase.head(), '\0', phrase));
                i = phrases.next() - 1;
            }
        }
        return pieces;
    }

    private static List<Piece> raw(Tokens tokens, Stretch sentence, Lexicon lexicon) {
        var raw = new ArrayList<Piece>(sentence.to() - sentence.from());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.isWord(i)) {
                var piece = lexicon.longest(tokens, i, sentence.to());
                raw.add(piece);
                i = piece.to() - 1;
            } else if (tokens.isNumber(i)) {
                raw.add(new Piece(i, i + 1, Lexeme.UNKNOWN));
            } else if (tokens.isMark(i, '\'') && tokens.glued(i) && tokens.glued(i + 1)) {
                i = elision(tokens, raw, i);
            } else if (tokens.isMark(i, '-') && tokens.isMark(i + 1, '-') && tokens.glued(i + 1)) {
                raw.add(new Piece(i, i + 2, Lexeme.UNKNOWN, '—', null));
                i++;
            } else if (tokens.isMark(i) && !decoration(tokens.mark(i))) {
                raw.add(new Piece(i, i + 1, Lexeme.UNKNOWN, tokens.mark(i), null));
            }
        }
        return raw;
    }

    /** A "'s" is one piece; the apostrophe of "l'armée" is none. */
    private static int elision(Tokens tokens, List<Piece> raw, int at) {
        boolean possessive = tokens.end(at + 1) - tokens.start(at + 1) == 1 && tokens.reads(at + 1, "s");
        if (possessive) {
            raw.add(new Piece(at, at + 2, Lexeme.UNKNOWN, '\'', null));
            return at + 1;
        }
        return at;
    }

    private static boolean decoration(char mark) {
        return mark == '*' || mark == '_' || mark == '"' || mark == '“' || mark == '”' || mark == '«' || mark == '»';
    }
}
