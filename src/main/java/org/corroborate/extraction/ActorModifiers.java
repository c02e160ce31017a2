package org.corroborate.extraction;

/** The words that stand about the head of an actor's name: "three suspected armed" before "gunmen". */
final class ActorModifiers {

    private final WordTable<ActorWord> words;

    ActorModifiers(WordTable<ActorWord> words) {
        this.words = words;
    }

    boolean has(ActorWord wordClass, Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.is(wordClass, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    int revolt(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.is(ActorWord.REVOLT, tokens, at)) {
                return words.value(ActorWord.REVOLT, tokens, at);
            }
        }
        return 0;
    }

    /** Whether what follows makes it an army's base or a people's village. */
    boolean target(Tokens tokens, int token, int to) {
        int at = token;
        while (at < to
                && at < token + 2
                && (words.is(ActorWord.MODIFIER, tokens, at) || words.is(ActorWord.MEANS, tokens, at))) {
            at++;
        }
        return at < to && words.is(ActorWord.TARGET, tokens, at);
    }

    /** Whether a word is of the kinds that stand before a head without being part of a name. */
    boolean common(Tokens tokens, int token) {
        return words.is(ActorWord.DETERMINER, tokens, token)
                || words.is(ActorWord.DOUBT, tokens, token)
                || words.is(ActorWord.NOBODY, tokens, token)
                || words.is(ActorWord.MODIFIER, tokens, token)
                || words.is(ActorWord.PREPOSITION, tokens, token)
                || words.is(ActorWord.ACT, tokens, token)
                || words.is(ActorWord.BE, tokens, token)
                || words.is(ActorWord.AND, tokens, token)
                || words.is(ActorWord.GUNMEN, tokens, token);
    }

    /** The first of the words about a head that stand before it. */
    int firstModifier(Tokens tokens, int token, int from) {
        int at = token;
        while (at > from && (modifier(tokens, at - 1) || people(tokens, at - 1, from))) {
            at--;
        }
        return at;
    }

    /** "suspected fulani" before "herdsmen": a word for a people without its capital. */
    private boolean people(Tokens tokens, int token, int from) {
        return token > from
                && tokens.isWord(token)
                && !common(tokens, token)
                && (words.is(ActorWord.DOUBT, tokens, token - 1) || words.is(ActorWord.NOBODY, tokens, token - 1));
    }

    private boolean modifier(Tokens tokens, int token) {
        return words.is(ActorWord.DETERMINER, tokens, token)
                || words.is(ActorWord.DOUBT, tokens, token)
                || words.is(ActorWord.NOBODY, tokens, token)
                || words.is(ActorWord.MODIFIER, tokens, token)
                || words.is(ActorWord.JIHAD, tokens, token)
                || tokens.isNumber(token) && !year(tokens, token)
                || Character.isDigit(tokens.text().charAt(tokens.start(token)))
                || token > 0 && tokens.isWord(token) && tokens.glued(token) && tokens.isNumber(token - 1)
                || tokens.isBreak(token)
                || tokens.isMark(token, '-') && tokens.glued(token)
                || token > 0 && tokens.isMark(token, '\'') && tokens.reads(token - 1, "l");
    }

    /** "On 9 June 2016 soldiers": the end of a date, and no number of men. */
    private static boolean year(Tokens tokens, int token) {
        return token > 0
                && tokens.isWord(token - 1)
                && tokens.capital(token - 1)
                && DateReader.year(tokens.number(token));
    }

    /** Where the words begin that belong to the name of forces: not the article, not a number. */
    int bareStart(Tokens tokens, int start, int token) {
        int at = start;
        while (at < token
                && (words.is(ActorWord.DETERMINER, tokens, at)
                        || words.is(ActorWord.DOUBT, tokens, at)
                        || words.is(ActorWord.NOBODY, tokens, at)
                        || !tokens.isWord(at))) {
            at++;
        }
        return at;
    }

    int afterModifiers(Tokens tokens, int token, int to, int most) {
        int at = token;
        while (at < to
                && at < token + most
                && !words.is(ActorWord.GUNMEN, tokens, at)
                && (words.is(ActorWord.MODIFIER, tokens, at)
                        || words.is(ActorWord.MEANS, tokens, at)
                        || tokens.isMark(at, '-')
                        || tokens.isBreak(at)
                        || tokens.isMark(at, '\'')
                        || tokens.reads(at, "s"))) {
            at++;
        }
        while (at + 1 < to && words.is(ActorWord.GUNMEN, tokens, at) && words.is(ActorWord.GUNMEN, tokens, at + 1)) {
            at++;
        }
        return at;
    }
}
