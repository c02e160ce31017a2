package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.corroborate.actors.ActorRegister;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Responsibility;
import org.corroborate.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Who claimed responsibility, or that nobody did: "JNIM claims responsibility", "claimed by JNIM", "No group claims the raids". */
final class ResponsibilityFinder implements Finder {

    private static final int FAR = 32;
    private static final String CLAIMED = "responsibility-claimed";
    private static final String NOBODY = "responsibility-nobody";

    private final WordTable<ActorWord> words;
    private final ActorPhrases phrases;

    ResponsibilityFinder(Vocabulary vocabulary) {
        words = new WordTable<>(ActorWord.class, "actor-words.tsv", vocabulary);
        phrases = new ActorPhrases(vocabulary, words);
    }

    @Override
    public List<Candidate> in(Tokens tokens, Block block, Context context) {
        if (block.kind() == Block.Kind.FURNITURE || block.kind() == Block.Kind.HEADING) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        for (var sentence : block.sentences()) {
            if (!claims(tokens, sentence)) {
                continue;
            }
            var here = phrases.in(tokens, sentence);
            var before = told(tokens, block, sentence);
            for (int token = sentence.from(); token < sentence.to(); token++) {
                var claim = at(tokens, token, sentence, here, before);
                if (claim != null) {
                    found.add(claim);
                    token = Math.max(token, sentence.to());
                }
            }
        }
        return found;
    }

    private boolean claims(Tokens tokens, Stretch sentence) {
        for (int token = sentence.from(); token < sentence.to(); token++) {
            if (words.is(ActorWord.CLAIM, tokens, token) || words.is(ActorWord.RESPONSIBILITY, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** The actors told of in the block before a sentence, for "the group claimed". */
    private List<ActorPhrase> told(Tokens tokens, Block block, Stretch sentence) {
        return sentence.from() <= block.from()
                ? List.of()
                : phrases.in(tokens, new Stretch(Math.max(block.from(), sentence.from() - 400), sentence.from()));
    }

    private @Nullable Candidate at(
            Tokens tokens, int token, Stretch sentence, List<ActorPhrase> here, List<ActorPhrase> before) {
        boolean claim = is(ActorWord.CLAIM, tokens, token) && ofViolence(tokens, token, sentence);
        boolean took = is(ActorWord.TOOK, tokens, token)
                && within(ActorWord.RESPONSIBILITY, tokens, token + 1, token + 4, sentence);
        if (!claim && !took) {
            return null;
        }
        int end = end(tokens, token, sentence);
        int nobody = nobody(tokens, token, sentence);
        if (nobody >= 0) {
            return claim(tokens, nobody, end, ActorRegister.NONE, NOBODY);
        }
        var by = by(tokens, token, sentence, here);
        if (by != null) {
            return claim(tokens, token, Math.max(end, by.to()), by.actors().getFirst(), CLAIMED);
        }
        var subject = subject(tokens, token, sentence, here);
        if (subject != null) {
            return claim(tokens, subject.from(), end, subject.actors().getFirst(), CLAIMED);
        }
        boolean group = within(ActorWord.GROUP, tokens, token - 4, token, sentence);
        var last = before.reversed().stream().filter(it -> named(it)).findFirst();
        return group && last.isPresent()
                ? claim(
                        tokens,
                        Math.max(sentence.from(), token - 2),
                        end,
                        last.get().actors().getFirst(),
                        CLAIMED)
                : null;
    }

    private static boolean named(ActorPhrase phrase) {
        return Character.isUpperCase(phrase.actors().getFirst().charAt(0))
                || phrase.actors().getFirst().startsWith("al-");
    }

    /** Whether it is violence that is claimed: responsibility, a deed, or to have done something. */
    private boolean ofViolence(Tokens tokens, int token, Stretch sentence) {
        if (broughtAbout(tokens, token, sentence)) {
            return true;
        }
        boolean counts = token + 1 < sentence.to()
                && (tokens.isNumber(token + 1)
                        || words.is(ActorWord.DETERMINER, tokens, token + 1)
                                && tokens.folded(token + 1).length() > 3
                        || tokens.reads(token + 1, "it")
                        || tokens.reads(token + 1, "they"));
        if (counts) {
            return false;
        }
        if (within(ActorWord.RESPONSIBILITY, tokens, token - 4, token + 5, sentence)
                || within(ActorWord.BY, tokens, token + 1, token + 2, sentence)) {
            return true;
        }
        for (int at = token + 1; at < Math.min(sentence.to(), token + 5); at++) {
            if (is(ActorWord.DEED, tokens, at) || is(ActorWord.ACT, tokens, at) || is(ActorWord.CLASH, tokens, at)) {
                return true;
            }
        }
        return tokens.begins(token, "revendiqu");
    }

    /** "Claims that its fighters caused the crash": its own people, not those of another. */
    private boolean broughtAbout(Tokens tokens, int token, Stretch sentence) {
        int own = tokens.reads(token + 1, "that") || tokens.reads(token + 1, "que") ? token + 2 : token + 1;
        return own < sentence.to()
                && is(ActorWord.OWN, tokens, own)
                && within(ActorWord.CAUSE, tokens, own + 2, own + 6, sentence);
    }

    private boolean is(ActorWord wordClass, Tokens tokens, int token) {
        return words.is(wordClass, tokens, token);
    }

    private boolean within(ActorWord wordClass, Tokens tokens, int from, int to, Stretch sentence) {
        for (int at = Math.max(from, sentence.from()); at < Math.min(to, sentence.to()); at++) {
            if (is(wordClass, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the denial begins: "No group", "nobody", "aucun groupe"; −1 where there is none. */
    private int nobody(Tokens tokens, int token, Stretch sentence) {
        for (int at = token - 1; at >= Math.max(sentence.from(), token - 8); at--) {
            if (is(ActorWord.NONE, tokens, at)) {
                return at;
            }
        }
        if (within(ActorWord.BE, tokens, token - 2, token, sentence)) {
            for (int at = Math.max(sentence.from(), token - 5); at < token; at++) {
                if (tokens.reads(at, "not") || tokens.reads(at, "pas")) {
                    return Math.max(sentence.from(), token - 3);
                }
            }
        }
        return -1;
    }

    private @Nullable ActorPhrase by(Tokens tokens, int token, Stretch sentence, List<ActorPhrase> here) {
        for (var phrase : here) {
            if (phrase.from() > token && phrase.from() <= token + 8 && is(ActorWord.BY, tokens, phrase.from() - 1)) {
                return phrase;
            }
        }
        return null;
    }

    /** The actor that claims: the nearest before that is no part of a phrase about it. */
    private @Nullable ActorPhrase subject(Tokens tokens, int token, Stretch sentence, List<ActorPhrase> here) {
        for (var phrase : here.reversed()) {
            int before = phrase.from() - 1;
            boolean about = before >= sentence.from()
                    && (is(ActorWord.PREPOSITION, tokens, before)
                            || is(ActorWord.OF, tokens, before)
                            || is(ActorWord.BY, tokens, before));
            boolean wing =
                    before > sentence.from() && is(ActorWord.OF, tokens, before) && tokens.reads(before - 1, "wing");
            if (phrase.to() <= token && token - phrase.to() <= FAR && (!about || wing)) {
                return phrase;
            }
        }
        return null;
    }

    /** The end of the clause: what is claimed belongs to the quote. */
    private static int end(Tokens tokens, int token, Stretch sentence) {
        int at = token + 1;
        while (at < sentence.to() && at < token + 16) {
            char mark = tokens.mark(at);
            if (mark == '.' || mark == ',' || mark == ';' || mark == '—' || mark == ')') {
                break;
            }
            at++;
        }
        return at;
    }

    private static Candidate claim(Tokens tokens, int from, int to, String actor, String rule) {
        int last = to;
        while (last - 1 > from && tokens.isBreak(last - 1)) {
            last--;
        }
        int start = tokens.start(from);
        int end = tokens.end(last - 1);
        var why = List.of(new Gloss(start, end, Sentence.of("extraction." + rule, actor)));
        return new Candidate(new Responsibility(actor), start, end, rule, why);
    }

    /** One claim an actor; that nobody claimed it only where nobody did. */
    @Override
    public List<Candidate> settle(Tokens tokens, List<Candidate> candidates, List<Candidate> before) {
        var kept = new LinkedHashMap<Statement, Candidate>();
        candidates.forEach(it -> kept.putIfAbsent(it.statement(), it));
        return List.copyOf(kept.values());
    }
}
