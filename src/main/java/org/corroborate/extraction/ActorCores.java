package org.corroborate.extraction;

import java.util.List;
import org.corroborate.actors.ActorRegister;
import org.jspecify.annotations.Nullable;

/** The heart of an actor's name at a place in a text: a name of the register, the forces of a nation, or "gunmen". */
final class ActorCores {

    /**
     * A heart found.
     *
     * @param one whether it names one actor and not a class or nobody
     */
    record Core(int from, int to, List<String> actors, boolean one, boolean nobody) {}

    private static final int STATE = 6;
    private static final int OUTSIDE = 7;
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

    ActorCores(WordTable<ActorWord> words, ActorNames names) {
        this.words = words;
        this.names = names;
    }

    @Nullable
    Core at(Tokens tokens, int token, Stretch sentence) {
        var named = names.at(tokens, token, sentence.to());
        if (named != null && tokens.isMark(named.to(), '-')
                || named != null && words.is(ActorWord.RELATION, tokens, named.to())) {
            var linked = linked(tokens, token, named, sentence);
            if (linked != null) {
                return linked;
            }
        }
        if (named != null && !(named.actor().one() ? false : plainHead(tokens, token, named.to()))) {
            if (target(tokens, named.to(), sentence.to())) {
                return null;
            }
            var actor = named.actor();
            boolean nobody = actor.name().equals(ActorRegister.UNIDENTIFIED);
            return new Core(token, named.to(), List.of(actor.name()), actor.one(), nobody);
        }
        int nation = names.nation(tokens, token, sentence.to());
        if (nation > 0) {
            var forces = forces(tokens, token, nation, sentence);
            if (forces != null) {
                return forces;
            }
        }
        if (words.is(ActorWord.GUNMEN, tokens, token)) {
            return head(tokens, token, sentence);
        }
        return tokens.capital(token) && token > sentence.from() ? organisation(tokens, token, sentence) : null;
    }

    /** A name that no list has, by its form: "the Kamatapur Liberation Organization". */
    private @Nullable Core organisation(Tokens tokens, int token, Stretch sentence) {
        int end = token + 1;
        boolean told = words.is(ActorWord.ORG, tokens, token);
        int capitals = 1;
        for (int at = token + 1; at < Math.min(sentence.to(), token + 9); at++) {
            if (tokens.isWord(at) && tokens.capital(at)) {
                told |= words.is(ActorWord.ORG, tokens, at);
                capitals++;
                end = at + 1;
            } else if (!words.is(ActorWord.OF, tokens, at)
                    && !words.is(ActorWord.PREPOSITION, tokens, at)
                    && !words.is(ActorWord.DETERMINER, tokens, at)
                    && !tokens.isMark(at, '-')) {
                break;
            }
        }
        boolean name = told && capitals > 1 && !common(tokens, token) && !target(tokens, end, sentence.to());
        return name ? new Core(token, end, List.of(tokens.slice(token, end)), true, false) : null;
    }

    /** "al-Qaeda-linked militants": militants, of whom the name tells something. */
    private @Nullable Core linked(Tokens tokens, int token, ActorNames.Named named, Stretch sentence) {
        int at = tokens.isMark(named.to(), '-') ? named.to() + 1 : named.to();
        if (!words.is(ActorWord.RELATION, tokens, at) || !named.actor().one()) {
            return null;
        }
        at++;
        while (at < sentence.to()
                && at < token + 14
                && !words.is(ActorWord.GUNMEN, tokens, at)
                && (words.is(ActorWord.MODIFIER, tokens, at)
                        || tokens.isMark(at, '-')
                        || names.nation(tokens, at, sentence.to()) > 0)) {
            at++;
        }
        var next = at < sentence.to() ? names.at(tokens, at, sentence.to()) : null;
        if (next != null && next.actor().one()) {
            return new Core(token, next.to(), List.of(next.actor().name()), true, false);
        }
        boolean head = false;
        while (at < sentence.to() && words.is(ActorWord.GUNMEN, tokens, at)) {
            head = true;
            at++;
        }
        return head ? new Core(token, at, List.of(named.actor().name()), false, false) : null;
    }

    /** A class that is only a head ("gunmen") is read as a head, for the words before it. */
    private boolean plainHead(Tokens tokens, int token, int to) {
        return to == token + 1 && words.is(ActorWord.GUNMEN, tokens, token);
    }

    private @Nullable Core forces(Tokens tokens, int token, int nation, Stretch sentence) {
        var first = adjective(tokens, token, nation);
        int at = nation;
        String second = null;
        int joint = words.is(ActorWord.AND, tokens, at) || tokens.isMark(at, '-') ? at + 1 : at;
        int other = joint < sentence.to() && joint > at ? names.nation(tokens, joint, sentence.to()) : -1;
        if (other > 0) {
            second = adjective(tokens, joint, other);
            at = other;
        }
        int head = afterModifiers(tokens, at, sentence.to(), 4);
        int kind = words.value(ActorWord.GUNMEN, tokens, head);
        boolean state = kind == STATE || kind == OUTSIDE;
        boolean strike = !state && strikes(tokens, at, sentence.to());
        if (!state && !strike || state && target(tokens, head + 1, sentence.to())) {
            return null;
        }
        var noun = strike ? "forces" : tokens.slice(at, head + 1);
        var actors = second == null
                ? List.of(names.forces(first, noun))
                : List.of(names.forces(first, noun), names.forces(second, noun));
        return new Core(token, strike ? at : head + 1, actors, true, false);
    }

    private static String adjective(Tokens tokens, int from, int to) {
        var written = tokens.slice(from, to);
        return written.equalsIgnoreCase("franco") ? "French" : written;
    }

    /** "drone strikes", "airstrike": what only forces with aircraft do. */
    private boolean strikes(Tokens tokens, int token, int to) {
        int at = token;
        while (at < to && at < token + 4 && (words.is(ActorWord.MEANS, tokens, at) || tokens.isMark(at, '-'))) {
            at++;
        }
        return at < to
                && words.is(ActorWord.DEED, tokens, at)
                && (at > token
                        || tokens.folded(at).startsWith("air")
                        || tokens.folded(at).startsWith("operation")
                        || tokens.folded(at).equals("offensive"));
    }

    private @Nullable Core head(Tokens tokens, int token, Stretch sentence) {
        int kind = words.value(ActorWord.GUNMEN, tokens, token);
        boolean adjective = token + 1 < sentence.to()
                && (words.is(ActorWord.GUNMEN, tokens, token + 1)
                        || words.is(ActorWord.DEED, tokens, token + 1) && kind != STATE);
        if (adjective && words.is(ActorWord.GUNMEN, tokens, token + 1) || target(tokens, token + 1, sentence.to())) {
            return null;
        }
        int from = proper(tokens, token, sentence);
        if (from < token) {
            boolean own = names.nation(tokens, from, token) < token;
            return new Core(from, token + 1, List.of(tokens.slice(from, token + 1)), own, false);
        }
        int start = firstModifier(tokens, token, sentence.from());
        boolean jihad = has(ActorWord.JIHAD, tokens, start, token);
        boolean armed = words.is(ActorWord.ARMS, tokens, token + 1) || words.is(ActorWord.RIDING, tokens, token + 2);
        if (kind == ANYBODY
                && !jihad
                && !armed
                && !has(ActorWord.ARMS, tokens, start, token)
                && !has(ActorWord.REVOLT, tokens, start, token)
                && !has(ActorWord.DOUBT, tokens, start, token)
                && !has(ActorWord.NOBODY, tokens, start, token)) {
            return foreign(tokens, start, token);
        }
        if (revolt(tokens, start, token) == 2) {
            return new Core(token, token + 1, List.of(ActorRegister.UNIDENTIFIED), false, true);
        }
        if ((kind == STATE || kind == OUTSIDE) && revolt(tokens, start, token) == 0 && !jihad) {
            return new Core(
                    token, token + 1, List.of(tokens.slice(bareStart(tokens, start, token), token + 1)), true, false);
        }
        boolean general = kind == 1 || kind >= STATE;
        var actor = jihad && general
                ? "jihadists"
                : has(ActorWord.REVOLT, tokens, start, token) && general ? "rebels" : CLASSES.get(kind);
        return new Core(token, token + 1, List.of(actor), false, actor.equals(ActorRegister.UNIDENTIFIED));
    }

    private int revolt(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.is(ActorWord.REVOLT, tokens, at)) {
                return words.value(ActorWord.REVOLT, tokens, at);
            }
        }
        return 0;
    }

    /** "foreign military personnel": an actor by its words. */
    private @Nullable Core foreign(Tokens tokens, int start, int token) {
        for (int at = start; at < token; at++) {
            var word = tokens.folded(at);
            if (word.equals("foreign") || word.equals("ethnic")) {
                return new Core(at, token + 1, List.of(tokens.slice(at, token + 1)), true, false);
            }
        }
        return null;
    }

    /** Where the words begin that belong to the name of forces: not the article, not a number. */
    private int bareStart(Tokens tokens, int start, int token) {
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

    /** Where a proper name begins that stands right before a head: "Kuki militants". */
    private int proper(Tokens tokens, int token, Stretch sentence) {
        int from = token;
        while (from > sentence.from() && from > token - 5) {
            int before = from - 1;
            boolean capital = tokens.isWord(before) && tokens.capital(before) && !common(tokens, before);
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

    /** Whether a word is of the kinds that stand before a head without being part of a name. */
    private boolean common(Tokens tokens, int token) {
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
        while (at > from && modifier(tokens, at - 1)) {
            at--;
        }
        return at;
    }

    private boolean modifier(Tokens tokens, int token) {
        return words.is(ActorWord.DETERMINER, tokens, token)
                || words.is(ActorWord.DOUBT, tokens, token)
                || words.is(ActorWord.NOBODY, tokens, token)
                || words.is(ActorWord.MODIFIER, tokens, token)
                || words.is(ActorWord.JIHAD, tokens, token)
                || tokens.isNumber(token)
                || tokens.isBreak(token)
                || tokens.isMark(token, '-');
    }

    private int afterModifiers(Tokens tokens, int token, int to, int most) {
        int at = token;
        while (at < to
                && at < token + most
                && !words.is(ActorWord.GUNMEN, tokens, at)
                && (words.is(ActorWord.MODIFIER, tokens, at)
                        || words.is(ActorWord.MEANS, tokens, at)
                        || tokens.isMark(at, '-')
                        || tokens.isBreak(at)
                        || tokens.isMark(at, '\'')
                        || tokens.folded(at).equals("s"))) {
            at++;
        }
        while (at + 1 < to && words.is(ActorWord.GUNMEN, tokens, at) && words.is(ActorWord.GUNMEN, tokens, at + 1)) {
            at++;
        }
        return at;
    }

    boolean has(ActorWord wordClass, Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.is(wordClass, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows makes it an army's base or a people's village. */
    private boolean target(Tokens tokens, int token, int to) {
        int at = token;
        while (at < to
                && at < token + 2
                && (words.is(ActorWord.MODIFIER, tokens, at) || words.is(ActorWord.MEANS, tokens, at))) {
            at++;
        }
        return at < to && words.is(ActorWord.TARGET, tokens, at);
    }
}
