package org.corroborate.extraction;

/** What the words of a sentence tell about a doer: doubt, speech, nouns and verbs of violence. */
final class ActorClause {

    private final WordTable<ActorWord> words;
    private final Tokens tokens;
    private final Stretch sentence;

    ActorClause(WordTable<ActorWord> words, Tokens tokens, Stretch sentence) {
        this.words = words;
        this.tokens = tokens;
        this.sentence = sentence;
    }

    boolean is(ActorWord wordClass, int token) {
        return token >= sentence.from() && token < sentence.to() && words.is(wordClass, tokens, token);
    }

    /** The word before, over quotes and breaks; the sentence's edge where a clause begins. */
    int wordBefore(int token) {
        int at = token - 1;
        while (at >= sentence.from() && (tokens.isBreak(at) || tokens.isMark(at, '"') || tokens.isMark(at, '“'))) {
            at--;
        }
        return at;
    }

    /** Over "members of", "a group of" to the word before. */
    int members(int before) {
        int head = is(ActorWord.DOUBT_AFTER, before - 1) ? before - 2 : before - 1;
        if (!is(ActorWord.OF, before) || !is(ActorWord.GUNMEN, head)) {
            return before;
        }
        int at = head - 1;
        while (at >= sentence.from()
                && (is(ActorWord.DETERMINER, at) || is(ActorWord.DOUBT, at) || tokens.isNumber(at))) {
            at--;
        }
        return at;
    }

    boolean doubtBefore(int token, int reach) {
        for (int at = token - 1; at >= Math.max(sentence.from(), token - reach); at--) {
            if (is(ActorWord.SCOPE, at) || is(ActorWord.DOUBT, at) && is(ActorWord.BE, at - 1)) {
                return true;
            }
        }
        return false;
    }

    boolean scopeBetween(int start, int end) {
        for (int at = start; at < end; at++) {
            if (is(ActorWord.SCOPE, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject only speaks there: "police say", but not "is believed" and not "claims to have". */
    boolean says(int token) {
        return (is(ActorWord.SAY, token) || is(ActorWord.CLAIM, token))
                && !is(ActorWord.BE, token - 1)
                && !(token + 1 < sentence.to() && tokens.reads(token + 1, "to"));
    }

    /** Whether a noun of violence follows at once, perhaps with its means before it: "JNIM's mortar attack". */
    boolean deed(int token) {
        int at = token;
        if (at + 1 < sentence.to() && (tokens.isMark(at, '\'') || tokens.isMark(at, '’'))) {
            at += tokens.reads(at + 1, "s") ? 2 : 1;
        }
        int start = at;
        while (at < sentence.to() && at < start + 4 && (is(ActorWord.MEANS, at) || tokens.isMark(at, '-'))) {
            at++;
        }
        boolean verb = at == token && is(ActorWord.ACT, at) && !is(ActorWord.DEED, at);
        boolean bare = at == token && is(ActorWord.ACT, at);
        return !verb && !bare && is(ActorWord.DEED, at);
    }

    /** Whether a deed follows a verb that is none by itself: "launched an attack", "opened fire". */
    boolean strong(int token) {
        for (int at = token + 1; at < Math.min(sentence.to(), token + 8); at++) {
            if (is(ActorWord.DEED, at) || is(ActorWord.BOMB, at) || tokens.ends(at, "ing")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject's clause ends there: another verb, or a passive. */
    boolean stops(int token) {
        return is(ActorWord.BE, token) && passive(token);
    }

    private boolean passive(int be) {
        for (int at = be + 1; at < Math.min(sentence.to(), be + 4); at++) {
            if (is(ActorWord.ACT, at)) {
                return true;
            }
            if (!is(ActorWord.ADVERB, at) && !is(ActorWord.BE, at)) {
                return false;
            }
        }
        return false;
    }
}
