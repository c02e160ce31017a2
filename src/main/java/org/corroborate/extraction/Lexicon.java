package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words and phrases of one language, by the numbers of the vocabulary. */
final class Lexicon {

    private static final int LONGEST = 8;

    private final Map<Long, Integer> next = new HashMap<>();
    private final List<@Nullable Lexeme> lexemes = new ArrayList<>();
    /** Of each phrase its first word. */
    private final List<Integer> first = new ArrayList<>(List.of(0));

    private final Map<String, Lexeme> endings = new LinkedHashMap<>();
    private int[] roots = new int[0];
    private boolean[] triggers = new boolean[0];
    private boolean[] small = new boolean[0];
    private boolean[] cues = new boolean[0];

    Lexicon() {
        lexemes.add(null);
    }

    /** The lexeme of some words in a row, made where it is new. */
    Lexeme lexeme(Vocabulary words, String phrase) {
        var parts = phrase.split("[_'-]");
        int node = 0;
        for (var part : parts) {
            long key = key(node, words.add(part));
            node = next.computeIfAbsent(key, _ -> {
                lexemes.add(null);
                first.add(words.add(parts[0]));
                return lexemes.size() - 1;
            });
        }
        var known = lexemes.get(node);
        if (known == null) {
            known = new Lexeme();
            lexemes.set(node, known);
        }
        return known;
    }

    /** To be called once all words are in. */
    Lexicon ready(Vocabulary words) {
        roots = new int[words.size()];
        triggers = new boolean[words.size()];
        small = new boolean[words.size()];
        cues = new boolean[words.size()];
        for (var step : next.entrySet()) {
            int word = (int) (step.getKey() & 0xffffffffL);
            if (step.getKey() >>> 32 == 0) {
                roots[word] = step.getValue();
            }
        }
        for (int node = 1; node < lexemes.size(); node++) {
            var lexeme = lexemes.get(node);
            if (lexeme != null && !lexeme.cues().isEmpty()) {
                cues[first.get(node)] = true;
            }
            if (lexeme != null
                    && (lexeme.casualty() != null || lexeme.has(Role.CASUALTIES) || lexeme.has(Role.SUFFER))) {
                triggers[first.get(node)] = true;
            }
        }
        for (int word = 1; word < roots.length; word++) {
            small[word] = word(word).is(Term.SMALL);
        }
        return this;
    }

    /** Whether a word, or a phrase that begins with it, hints at a kind of violence. */
    boolean cues(int word) {
        return word < cues.length && cues[word];
    }

    /** Whether a language is known by this word. */
    boolean marks(int word) {
        return word < small.length && small[word];
    }

    /** Whether a word, or a phrase that begins with it, counts somebody. */
    boolean triggers(int word) {
        return word < triggers.length && triggers[word];
    }

    Lexeme word(int word) {
        var known = word < roots.length && roots[word] != 0 ? lexemes.get(roots[word]) : null;
        return known == null ? Lexeme.UNKNOWN : known;
    }

    /** The longest phrase that begins at a token. Hyphens and line ends inside do not count. */
    Piece longest(Tokens tokens, int from, int to) {
        return longest(tokens, from, to, Lexeme::grammatical);
    }

    /** The longest phrase that hints at a kind of violence, or the word alone. */
    Piece hint(Tokens tokens, int from, int to) {
        return longest(tokens, from, to, it -> !it.cues().isEmpty());
    }

    private Piece longest(Tokens tokens, int from, int to, Predicate<Lexeme> wanted) {
        int node = tokens.word(from) < roots.length ? roots[tokens.word(from)] : 0;
        var best = new Piece(from, from + 1, node == 0 ? ending(tokens, from) : known(lexemes.get(node)));
        int at = from + 1;
        for (int length = 1; node != 0 && length < LONGEST && at < to; length++) {
            while (at < to && (tokens.isBreak(at) || joins(tokens, at))) {
                at++;
            }
            if (at >= to || !tokens.isWord(at)) {
                break;
            }
            node = next.getOrDefault(key(node, tokens.word(at)), 0);
            at++;
            var lexeme = node == 0 ? null : lexemes.get(node);
            if (lexeme != null && wanted.test(lexeme)) {
                best = new Piece(from, at, lexeme);
            }
        }
        return best;
    }

    /** What the ending of an unknown word says: "brutally" is an adverb. */
    private Lexeme ending(Tokens tokens, int token) {
        if (!tokens.capital(token)) {
            for (var ending : endings.entrySet()) {
                boolean ends = tokens.text()
                        .startsWith(
                                ending.getKey(),
                                tokens.end(token) - ending.getKey().length());
                if (ends
                        && tokens.end(token) - tokens.start(token)
                                > ending.getKey().length() + 2) {
                    return ending.getValue();
                }
            }
        }
        return Lexeme.UNKNOWN;
    }

    /** Gives all unknown words with an ending a meaning. */
    Lexeme ending(String letters) {
        return endings.computeIfAbsent(letters, _ -> new Lexeme());
    }

    private static boolean joins(Tokens tokens, int at) {
        char mark = tokens.mark(at);
        return (mark == '-' || mark == '\'') && tokens.glued(at) && tokens.glued(at + 1);
    }

    private static Lexeme known(@Nullable Lexeme lexeme) {
        return lexeme == null ? Lexeme.UNKNOWN : lexeme;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }
}
