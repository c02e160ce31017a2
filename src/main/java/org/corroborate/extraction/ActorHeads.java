package org.corroborate.extraction;

import java.util.List;
import java.util.Locale;
import org.corroborate.actors.ActorRegister;
import org.corroborate.extraction.ActorCores.Core;
import org.jspecify.annotations.Nullable;

/** The actor that a head such as "gunmen" or "soldiers" names, with the words before it. */
final class ActorHeads {

    static final int STATE = 6;
    static final int OUTSIDE = 7;
    private static final int ANYBODY = 8;
    private static final List<String> CLASSES = List.of(
            "",
            ActorRegister.UNIDENTIFIED,
            "jihadists",
            "rebels",
            "militia",
            "criminals",
            "",
            "foreign forces",
            ActorRegister.UNIDENTIFIED);

    private final WordTable<ActorWord> words;
    private final ActorNames names;
    private final ActorModifiers about;

    ActorHeads(WordTable<ActorWord> words, ActorNames names, ActorModifiers about) {
        this.words = words;
        this.names = names;
        this.about = about;
    }

    @Nullable
    Core at(Tokens tokens, int token, Stretch sentence) {
        int kind = words.value(ActorWord.GUNMEN, tokens, token);
        boolean adjective = token + 1 < sentence.to()
                && (words.is(ActorWord.GUNMEN, tokens, token + 1)
                        || words.is(ActorWord.DEED, tokens, token + 1) && kind != STATE);
        if (adjective && words.is(ActorWord.GUNMEN, tokens, token + 1)
                || about.target(tokens, token + 1, sentence.to())) {
            return null;
        }
        int from = proper(tokens, token, sentence);
        if (from < token) {
            boolean own = names.nation(tokens, from, token) < token;
            return new Core(from, token + 1, List.of(tokens.slice(from, token + 1)), own, false);
        }
        int start = about.firstModifier(tokens, token, sentence.from());
        boolean jihad = about.has(ActorWord.JIHAD, tokens, start, token);
        boolean armed = words.is(ActorWord.NOBODY, tokens, token + 1) && !words.is(ActorWord.ACT, tokens, token + 2)
                || words.is(ActorWord.ARMS, tokens, token + 1)
                || words.is(ActorWord.RIDING, tokens, token + 2);
        if (kind == ANYBODY && !jihad && !armed && !told(tokens, start, token)) {
            return foreign(tokens, start, token);
        }
        if (about.revolt(tokens, start, token) == 2) {
            return new Core(token, token + 1, List.of(ActorRegister.UNIDENTIFIED), false, true);
        }
        if ((kind == STATE || kind == OUTSIDE) && about.revolt(tokens, start, token) == 0 && !jihad) {
            int bare = about.bareStart(tokens, start, token);
            var words = tokens.slice(bare, token + 1);
            return new Core(
                    token, token + 1, List.of(bare == token ? words.toLowerCase(Locale.ROOT) : words), true, false);
        }
        boolean general = kind == 1 || kind >= STATE;
        var actor = jihad && general
                ? "jihadists"
                : about.has(ActorWord.REVOLT, tokens, start, token) && general ? "rebels" : CLASSES.get(kind);
        return new Core(token, token + 1, List.of(actor), false, actor.equals(ActorRegister.UNIDENTIFIED));
    }

    /** Whether the words before a head for anybody make an actor of it: "armed men", "unknown persons". */
    private boolean told(Tokens tokens, int start, int token) {
        return about.has(ActorWord.ARMS, tokens, start, token)
                || about.has(ActorWord.REVOLT, tokens, start, token)
                || about.has(ActorWord.DOUBT, tokens, start, token)
                || about.has(ActorWord.NOBODY, tokens, start, token);
    }

    /** "foreign military personnel": an actor by its words. */
    private @Nullable Core foreign(Tokens tokens, int start, int token) {
        for (int at = start; at < token; at++) {
            if (tokens.reads(at, "foreign") || tokens.reads(at, "ethnic")) {
                return new Core(at, token + 1, List.of(tokens.slice(at, token + 1)), true, false);
            }
        }
        return null;
    }

    /** Whether a common word is a part of a name: "Karenni Nationalities Defence Force". */
    private boolean named(Tokens tokens, int token, Stretch sentence) {
        int before = token - 1;
        return words.is(ActorWord.MODIFIER, tokens, token)
                && before > sentence.from()
                && tokens.isWord(before)
                && tokens.capital(before)
                && !about.common(tokens, before);
    }

    /** Where a proper name begins that stands right before a head: "Kuki militants". */
    private int proper(Tokens tokens, int token, Stretch sentence) {
        int from = token;
        while (from > sentence.from() && from > token - 5) {
            int before = from - 1;
            boolean capital = tokens.isWord(before)
                    && tokens.capital(before)
                    && (!about.common(tokens, before) || named(tokens, before, sentence));
            boolean initial =
                    before == sentence.from() || !tokens.isWord(before - 1) && !tokens.isMark(before - 1, '-');
            if (capital && (!initial || from < token || tokens.word(before) == Vocabulary.UNKNOWN)) {
                from = before;
            } else if (from < token && tokens.isMark(before, '-') && tokens.glued(before)) {
                from = before;
            } else {
                break;
            }
        }
        return tokens.isMark(from, '-') ? from + 1 : from;
    }
}
