package org.corroborate.extraction;

import java.util.List;
import org.corroborate.extraction.ActorCores.Core;
import org.jspecify.annotations.Nullable;

/** The forces of a nation, named by an adjective and a head or by their aircraft: "Malian soldiers", "French airstrikes". */
final class NationalForces {

    private final WordTable<ActorWord> words;
    private final ActorNames names;
    private final ActorModifiers about;

    NationalForces(WordTable<ActorWord> words, ActorNames names, ActorModifiers about) {
        this.words = words;
        this.names = names;
        this.about = about;
    }

    @Nullable
    Core at(Tokens tokens, int token, int nation, Stretch sentence) {
        var first = adjective(tokens, token, nation);
        int at = nation;
        String second = null;
        int joint = words.is(ActorWord.AND, tokens, at) || tokens.isMark(at, '-') ? at + 1 : at;
        int other = joint < sentence.to() && joint > at ? names.nation(tokens, joint, sentence.to()) : -1;
        if (other > 0) {
            second = adjective(tokens, joint, other);
            at = other;
        }
        int head = about.afterModifiers(tokens, at, sentence.to(), 4);
        int kind = words.value(ActorWord.GUNMEN, tokens, head);
        boolean state = kind == ActorHeads.STATE || kind == ActorHeads.OUTSIDE;
        boolean strike = !state && (strikes(tokens, at, sentence.to()) || arms(tokens, at, sentence.to()));
        if (!state && !strike || state && about.target(tokens, head + 1, sentence.to())) {
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

    /** "missiles struck", "shelling killed": what only forces have, right before its verb. */
    private boolean arms(Tokens tokens, int token, int to) {
        int at = token;
        while (at < to
                && at < token + 4
                && (words.is(ActorWord.MEANS, tokens, at) || words.is(ActorWord.ARM, tokens, at))) {
            at++;
        }
        return at > token
                && at < to
                && words.is(ActorWord.ARM, tokens, at - 1)
                && (words.is(ActorWord.ACT, tokens, at)
                        || words.is(ActorWord.OF, tokens, at)
                        || tokens.reads(at, "on"));
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
                        || tokens.begins(at, "air")
                        || tokens.begins(at, "operation")
                        || tokens.reads(at, "offensive"));
    }
}
