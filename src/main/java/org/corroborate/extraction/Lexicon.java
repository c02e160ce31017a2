package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words and phrases of one language, by the numbers of the vocabulary. */
final class Lexicon {

    private static final int LONGEST = 8;

    private static final long FUNCTION = Term.SMALL.bit()
            | Term.PREPOSITION.bit()
            | Term.PRONOUN.bit()
            | Term.THE.bit()
            | Term.CLAUSE.bit()
            | Term.AND.bit();

    private final WordTree tree = new WordTree();
    /** What each node of the tree means, if anything. */
    private final List<@Nullable Lexeme> lexemes = new ArrayList<>();
    /** Of each phrase its words, up to the node. */
    private final List<List<String>> phrases = new ArrayList<>(List.of(List.of()));

    private final Map<String, Lexeme> endings = new LinkedHashMap<>();
    private boolean[] grammatical = new boolean[0];
    private boolean[] hinting = new boolean[0];
    private Lexeme[] words = new Lexeme[0];
    /** Of each word the classes of all phrases that begin with it. */
    private long[] begun = new long[0];

    private boolean[] triggers = new boolean[0];
    private boolean[] cues = new boolean[0];

    Lexicon() {
        lexemes.add(null);
    }

    /** The lexeme of some words in a row, made where it is new. */
    Lexeme lexeme(Vocabulary words, String phrase) {
        var parts = phrase.split("[_'-]");
        int node = 0;
        for (int i = 0; i < parts.length; i++) {
            node = tree.grow(node, words.add(parts[i]));
            if (node == lexemes.size()) {
                lexemes.add(null);
                phrases.add(List.of(parts).subList(0, i + 1));
            }
        }
        var known = lexemes.get(node);
        if (known == null) {
            known = new Lexeme();
            lexemes.set(node, known);
        }
        return known;
    }

    /** To be called once all words are in. */
    Lexicon ready(Vocabulary vocabulary) {
        words = new Lexeme[vocabulary.size()];
        begun = new long[vocabulary.size()];
        triggers = new boolean[vocabulary.size()];
        cues = new boolean[vocabulary.size()];
        grammatical = new boolean[lexemes.size()];
        hinting = new boolean[lexemes.size()];
        for (int word = 0; word < words.length; word++) {
            words[word] = meaning(tree.begin(word));
        }
        for (int node = 1; node < lexemes.size(); node++) {
            var lexeme = meaning(node);
            grammatical[node] = lexeme.grammatical();
            hinting[node] = !lexeme.cues().isEmpty();
            int begin = vocabulary.add(phrases.get(node).getFirst());
            begun[begin] |= lexeme.terms();
            cues[begin] |= hinting[node];
            triggers[telling(vocabulary, phrases.get(node))] |= lexeme.casualty() != null
                    || lexeme.has(Role.CASUALTIES)
                    || lexeme.has(Role.SUFFER)
                    || lexeme.has(Role.VICTIMS);
        }
        return this;
    }

    /** The word by which a sentence is known to hold a phrase: its last one that is no small word, else its first. */
    private int telling(Vocabulary vocabulary, List<String> phrase) {
        for (var part : phrase.reversed()) {
            if (part.length() > 3 && !word(vocabulary.add(part)).isAny(FUNCTION)) {
                return vocabulary.add(part);
            }
        }
        return vocabulary.add(phrase.getFirst());
    }

    /** Whether a word, or a phrase that begins with it, hints at a kind of violence. */
    boolean cues(int word) {
        return word < cues.length && cues[word];
    }

    /** Whether a language is known by this word. */
    boolean marks(int word) {
        return word(word).is(Term.SMALL);
    }

    /** Whether a word, or a phrase known by it, counts somebody. */
    boolean triggers(int word) {
        return word < triggers.length && triggers[word];
    }

    /** Whether a phrase of a class begins with a word, or an ending may make the word one. */
    boolean begins(int word, Term term) {
        return tree.begin(word) == 0 || word < begun.length && (begun[word] & term.bit()) != 0;
    }

    Lexeme word(int word) {
        return word < words.length ? words[word] : Lexeme.UNKNOWN;
    }

    boolean is(int word, Term term) {
        return word(word).is(term);
    }

    /** The longest phrase that begins at a token. Hyphens and line ends inside do not count. */
    Piece longest(Tokens tokens, int from, int to) {
        return longest(tokens, from, to, grammatical);
    }

    /** The longest phrase that hints at a kind of violence, or the word alone. */
    Piece hint(Tokens tokens, int from, int to) {
        return longest(tokens, from, to, hinting);
    }

    /** The longest phrase that ends at one of the nodes wanted, else the word alone. */
    private Piece longest(Tokens tokens, int from, int to, boolean[] wanted) {
        int node = tree.begin(tokens.word(from));
        var lexeme = node == 0 ? ending(tokens, from) : word(tokens.word(from));
        int end = from + 1;
        int at = from + 1;
        for (int length = 1; node != 0 && tree.goesOn(node) && length < LONGEST; length++) {
            while (at < to && (tokens.isBreak(at) || joins(tokens, at))) {
                at++;
            }
            if (at >= to || !tokens.isWord(at)) {
                break;
            }
            node = tree.step(node, tokens.word(at));
            at++;
            if (wanted[node]) {
                lexeme = meaning(node);
                end = at;
            }
        }
        return new Piece(from, end, lexeme);
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

    private Lexeme meaning(int node) {
        var known = lexemes.get(node);
        return known == null ? Lexeme.UNKNOWN : known;
    }
}
