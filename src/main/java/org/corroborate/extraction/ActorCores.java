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

    private final WordTable<ActorWord> words;
    private final ActorNames names;
    private final ActorModifiers about;
    private final NationalForces national;
    private final ActorHeads heads;

    ActorCores(WordTable<ActorWord> words, ActorNames names, ActorModifiers about) {
        this.words = words;
        this.names = names;
        this.about = about;
        national = new NationalForces(words, names, about);
        heads = new ActorHeads(words, names, about);
    }

    /** Whether a heart may begin with a word; a capital may begin one whatever the word. */
    boolean begins(int word) {
        return names.begins(word) || words.is(ActorWord.GUNMEN, word);
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
            if (about.target(tokens, named.to(), sentence.to())) {
                return null;
            }
            var actor = named.actor();
            boolean nobody = actor.name().equals(ActorRegister.UNIDENTIFIED);
            return new Core(token, named.to(), List.of(actor.name()), actor.one(), nobody);
        }
        int nation = names.nation(tokens, token, sentence.to());
        if (nation > 0) {
            var forces = national.at(tokens, token, nation, sentence);
            if (forces != null) {
                return forces;
            }
        }
        if (words.is(ActorWord.GUNMEN, tokens, token)) {
            return heads.at(tokens, token, sentence);
        }
        return tokens.capital(token) && token > sentence.from() ? organisation(tokens, token, sentence) : null;
    }

    /** A name that no list has, by its form: "the Kamatapur Liberation Organization". */
    private @Nullable Core organisation(Tokens tokens, int token, Stretch sentence) {
        if (about.common(tokens, token)) {
            return null;
        }
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
        boolean name = told && capitals > 1 && !about.target(tokens, end, sentence.to());
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
}
