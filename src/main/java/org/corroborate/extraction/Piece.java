package org.corroborate.extraction;

import org.jspecify.annotations.Nullable;

/** A word, phrase, number, mark or noun phrase of a sentence: what the rules see. */
record Piece(
        int from,
        int to,
        Lexeme lexeme,
        char mark,
        @Nullable NounPhrase noun) {

    Piece(int from, int to, Lexeme lexeme) {
        this(from, to, lexeme, '\0', null);
    }

    boolean is(Term term) {
        return noun == null && lexeme.is(term);
    }

    boolean is(char wanted) {
        return mark == wanted;
    }

    boolean verb(int forms) {
        return noun == null && lexeme.verb(forms);
    }
}
