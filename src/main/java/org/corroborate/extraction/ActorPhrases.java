package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Certainty;
import org.corroborate.extraction.ActorCores.Core;
import org.jspecify.annotations.Nullable;

/** The names of actors in a sentence, with the words of doubt before them and what follows that tells who they are. */
final class ActorPhrases {

    private static final int RELATED = 9;

    private static final int LOOK_BACK = 120;

    private final WordTable<ActorWord> words;
    private final ActorNames names;
    private final ActorModifiers about;
    private final ActorCores cores;

    ActorPhrases(Vocabulary vocabulary, WordTable<ActorWord> words) {
        this.words = words;
        this.names = new ActorNames(vocabulary, ActorRegister.standard());
        about = new ActorModifiers(words);
        cores = new ActorCores(words, names, about);
    }

    List<ActorPhrase> in(Tokens tokens, Stretch whole) {
        var sentence = SourceTail.without(tokens, whole);
        var found = new ArrayList<ActorPhrase>();
        int free = sentence.from();
        for (int token = sentence.from(); token < sentence.to(); ) {
            boolean may = tokens.capital(token) || cores.begins(tokens.word(token));
            var phrase = may ? at(tokens, token, sentence, free) : null;
            if (phrase == null) {
                token++;
                continue;
            }
            boolean joined = !found.isEmpty() && joins(tokens, found.getLast().to(), phrase.from());
            found.add(joined ? phrase.join() : phrase);
            token = Math.max(token + 1, phrase.to());
            free = token;
        }
        return found;
    }

    private @Nullable ActorPhrase at(Tokens tokens, int token, Stretch sentence, int free) {
        var core = cores.at(tokens, token, sentence);
        if (core == null) {
            return null;
        }
        int from = about.firstModifier(tokens, core.from(), free);
        if (from > free && names.nation(tokens, from - 1, from) == from) {
            from = about.firstModifier(tokens, from - 1, free);
        }
        while (from < core.from() && !tokens.isWord(from) && !tokens.isNumber(from)) {
            from++;
        }
        var phrase = new Growth(tokens, sentence.to(), core).grown();
        if (phrase.to > core.to() && about.target(tokens, phrase.to, sentence.to())) {
            return null;
        }
        boolean doubt = about.has(ActorWord.DOUBT, tokens, from, core.from()) || phrase.doubt;
        boolean unknown = phrase.nobody || about.has(ActorWord.NOBODY, tokens, from, core.from());
        var certainty = unknown ? Certainty.UNIDENTIFIED : doubt ? Certainty.SUSPECTED : Certainty.STATED;
        return new ActorPhrase(from, core.from(), phrase.to, phrase.actors, certainty, false);
    }

    /**
     * Whose forces "the army" are that a phrase names: those of the nation that was named last with forces of its own;
     * the same words where none was.
     */
    String whose(Tokens tokens, ActorPhrase phrase) {
        var actor = phrase.actors().getFirst();
        boolean bare = phrase.to() == phrase.core() + 1
                && words.value(ActorWord.GUNMEN, tokens, phrase.core()) == ActorHeads.STATE
                && phrase.actors().size() == 1
                && tokens.reads(phrase.core(), actor.toLowerCase(Locale.ROOT));
        for (int at = phrase.from() - 1; bare && at >= Math.max(0, phrase.from() - LOOK_BACK); at--) {
            int nation = tokens.capital(at) ? names.nation(tokens, at, phrase.from()) : -1;
            int head = nation > 0 ? about.afterModifiers(tokens, nation, phrase.from(), 3) : -1;
            if (head > 0 && words.value(ActorWord.GUNMEN, tokens, head) == ActorHeads.STATE) {
                return names.forces(tokens.slice(at, nation), actor);
            }
        }
        return actor;
    }

    /** Whether only such words stand between two phrases as join them. */
    private boolean joins(Tokens tokens, int from, int to) {
        boolean joined = false;
        boolean comma = false;
        for (int at = from; at < to; at++) {
            char mark = tokens.mark(at);
            boolean word = words.is(ActorWord.TOGETHER, tokens, at) || mark == '/' || mark == '&';
            if (!word && mark != ',' && !tokens.isBreak(at)) {
                return false;
            }
            joined |= word;
            comma |= mark == ',';
        }
        return joined || comma && !words.is(ActorWord.DETERMINER, tokens, to);
    }

    /** What follows a heart and belongs to it: "(JNIM)", "militants", "with links to al-Qaeda". */
    private final class Growth {

        private final Tokens tokens;
        private final int end;
        private boolean one;
        private int to;
        private List<String> actors;
        private boolean doubt;
        private boolean nobody;

        Growth(Tokens tokens, int end, Core core) {
            this.tokens = tokens;
            this.end = end;
            this.to = core.to();
            this.actors = core.actors();
            this.one = core.one();
            this.nobody = core.nobody();
        }

        Growth grown() {
            for (int before = -1; before != to; ) {
                before = to;
                heads();
                brackets();
            }
            if (!one) {
                apposed();
            }
            if (!one) {
                related();
            }
            if (to < end && words.is(ActorWord.DOUBT_AFTER, tokens, to)) {
                doubt = true;
                to++;
            }
            return this;
        }

        private void heads() {
            int at = to;
            while (at < end
                    && at < to + 3
                    && (words.is(ActorWord.MODIFIER, tokens, at)
                            || tokens.isMark(at, '-')
                            || words.is(ActorWord.RELATION, tokens, at) && tokens.isMark(at - 1, '-'))) {
                at++;
            }
            if (at < end && words.is(ActorWord.GUNMEN, tokens, at)) {
                to = at + 1;
            }
            possessive();
        }

        /** "JNIM's Katiba Macina" is the latter. */
        private void possessive() {
            if (to + 2 < end && tokens.isMark(to, '\'') && tokens.reads(to + 1, "s")) {
                var part = names.at(tokens, to + 2, end);
                if (part != null && part.actor().one()) {
                    name(part);
                }
            }
        }

        private void name(ActorNames.Named named) {
            actors = List.of(named.actor().name());
            one = named.actor().one();
            nobody = named.actor().name().equals(ActorRegister.UNIDENTIFIED);
            to = named.to();
        }

        private void brackets() {
            if (to >= end || !tokens.isMark(to, '(') && !tokens.isMark(to, '[')) {
                return;
            }
            int close = to + 1;
            while (close < end && close < to + 12 && tokens.mark(close) != ')' && tokens.mark(close) != ']') {
                close++;
            }
            if (close >= end || tokens.isNumber(to + 1)) {
                return;
            }
            for (int at = to + 1; at < close && !one; at++) {
                var inside = names.at(tokens, at, close);
                if (inside != null && inside.actor().one()) {
                    actors = List.of(inside.actor().name());
                    one = true;
                    nobody = false;
                }
            }
            to = close + 1;
        }

        /** "the jihadist group Ansaroul Islam", "jihadist Group of Something (JNIM)". */
        private void apposed() {
            int at = to;
            while (at < end
                    && at < to + 10
                    && (tokens.capital(at)
                            || at > to
                                    && (words.is(ActorWord.OF, tokens, at)
                                            || words.is(ActorWord.TO, tokens, at)
                                            || words.is(ActorWord.AND, tokens, at)
                                            || tokens.isMark(at, '-')))) {
                var named = names.at(tokens, at, end);
                if (named != null && named.actor().one()) {
                    name(named);
                    grownNames();
                    return;
                }
                at++;
            }
            var inside = at > to && at + 1 < end && tokens.isMark(at, '(') ? names.at(tokens, at + 1, end) : null;
            if (inside != null && inside.actor().one()) {
                name(inside);
                to = Math.min(end, to + 1);
            }
        }

        /** "from JNIM", "belonging to the group X", "believed to belong to the Y", ", presumably Z". */
        private void related() {
            boolean relation = false;
            for (int at = to; at < end && at < to + RELATED; at++) {
                var named = names.at(tokens, at, end);
                if (named != null && named.actor().one() && relation) {
                    if (tokens.isMark(named.to(), '-') && words.is(ActorWord.RELATION, tokens, named.to() + 1)) {
                        at = named.to() + 1;
                        continue;
                    }
                    doubt |= about.has(ActorWord.DOUBT, tokens, to, at);
                    name(named);
                    grownNames();
                    return;
                }
                relation |= words.is(ActorWord.RELATION, tokens, at)
                        || words.is(ActorWord.OF, tokens, at)
                        || tokens.reads(at, "links")
                        || tokens.reads(at, "belong")
                        || words.is(ActorWord.DOUBT, tokens, at);
                if (!relation && !tokens.reads(at, "with") && !tokens.isMark(at, ',') || relation && !passes(at)) {
                    return;
                }
            }
        }

        private boolean passes(int at) {
            return words.is(ActorWord.RELATION, tokens, at)
                    || words.is(ActorWord.TO, tokens, at)
                    || words.is(ActorWord.OF, tokens, at)
                    || words.is(ActorWord.DOUBT, tokens, at)
                    || words.is(ActorWord.MODIFIER, tokens, at)
                    || words.is(ActorWord.DETERMINER, tokens, at)
                    || words.is(ActorWord.GROUP, tokens, at)
                    || words.is(ActorWord.BE, tokens, at)
                    || tokens.isMark(at, '-')
                    || tokens.isBreak(at)
                    || tokens.reads(at, "belong")
                    || names.nation(tokens, at, end) > 0;
        }

        /** After a group's name its short form in brackets, and other groups joined to it. */
        private void grownNames() {
            heads();
            brackets();
            possessive();
        }
    }
}
