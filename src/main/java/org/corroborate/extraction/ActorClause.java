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
        if (is(ActorWord.BELONG, before - 1) && is(ActorWord.TO, before) && !is(ActorWord.BE, before - 2)) {
            return people(before - 2);
        }
        int of = is(ActorWord.DETERMINER, before) ? before - 1 : before;
        int head = is(ActorWord.DOUBT_AFTER, of - 1) ? of - 2 : of - 1;
        boolean part = is(ActorWord.GUNMEN, head) || is(ActorWord.WING, head);
        if (!is(ActorWord.OF, of) || !part) {
            return before;
        }
        return people(head);
    }

    /** Over a word for people with its article and number to the word before. */
    private int people(int head) {
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

    /** Over "between 40 and", "10 or" to the word before a range of numbers. */
    int overRange(int before) {
        boolean range = before > sentence.from()
                && (is(ActorWord.AND, before) || is(ActorWord.TO, before))
                && tokens.isNumber(before - 1);
        int at = range ? before - 2 : before;
        return range && is(ActorWord.BETWEEN, at) ? at - 1 : at;
    }

    /** Whether a word stands there that is a noun of violence after a preposition, though else a verb: "for JNIM attacks". */
    boolean violence(int token) {
        return is(ActorWord.ACT, token) && is(ActorWord.DEED, token);
    }

    /** Whether what could be a verb is a noun there: "the deadliest attack", "a new raid". */
    boolean named(int token) {
        return is(ActorWord.DETERMINER, token - 1)
                || is(ActorWord.MEANS, token - 1)
                || is(ActorWord.WHICH_ONE, token - 1)
                || token > sentence.from() && tokens.ends(token - 1, "est");
    }

    /** The "it" of "said it had killed", where the one who speaks tells of its own deeds; −1 where it does not. */
    int saysOfItself(int token) {
        int at = token + 1;
        while (at < sentence.to() && (tokens.reads(at, "that") || tokens.reads(at, "on") || tokens.ends(at, "day"))) {
            at++;
        }
        boolean itself = at < sentence.to() && (tokens.reads(at, "it") || tokens.reads(at, "they"));
        boolean forces = at + 1 < sentence.to()
                && (tokens.reads(at, "its") || tokens.reads(at, "their"))
                && is(ActorWord.GUNMEN, at + 1);
        return itself ? at : forces ? at + 1 : -1;
    }

    /** "was carried out with", "alongside": whom a deed was done together with. */
    boolean partners(int before) {
        boolean with =
                before > sentence.from() + 1 && (tokens.reads(before, "with") || tokens.reads(before, "alongside"));
        int verb = with && tokens.reads(before - 1, "out") ? before - 2 : before - 1;
        return with && is(ActorWord.ACT, verb) && is(ActorWord.WEAK, verb) && !is(ActorWord.DEED, verb);
    }

    /** "freed from", "their release from": whose captives they were. */
    boolean captors(int before) {
        return before > sentence.from() && tokens.reads(before, "from") && is(ActorWord.FREE, before - 1);
    }
}
