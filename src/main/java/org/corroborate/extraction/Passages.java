package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Which passages of a text want to be read: each sentence that holds a number, in digits or in words, or a casualty word.
 * A document is read completely when each of them is claimed or dismissed. Years and days alone make no passage.
 */
public final class Passages {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final Words words;

    public Passages() {
        words = new Words(new Vocabulary());
    }

    /** The passages of a text, in its order; page furniture and headings hold none. */
    public List<Passage> in(String text) {
        var tokens = Scan.of(text, words.vocabulary());
        var language = words.language(tokens, 0, Math.min(tokens.size(), 4000), Language.ENGLISH);
        var lexicon = words.lexicon(language);
        var passages = new ArrayList<Passage>();
        Structure.read(tokens, lexicon, words.labels(), block -> inside(block, tokens, lexicon, passages));
        return passages;
    }

    private static void inside(Block block, Tokens tokens, Lexicon lexicon, List<Passage> passages) {
        if (block.kind() == Block.Kind.FURNITURE || block.kind() == Block.Kind.HEADING) {
            return;
        }
        for (var sentence : block.sentences()) {
            if (asks(tokens, sentence, lexicon)) {
                passages.add(new Passage(tokens.start(sentence.from()), tokens.end(sentence.to() - 1)));
            }
        }
    }

    private static boolean asks(Tokens tokens, Stretch sentence, Lexicon lexicon) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int word = tokens.word(at);
            if (lexicon.triggers(word) || counts(tokens, at, sentence, lexicon)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(Tokens tokens, int at, Stretch sentence, Lexicon lexicon) {
        if (tokens.isNumber(at)) {
            return !isYear(tokens.number(at)) && !inDate(tokens, at, sentence, lexicon);
        }
        return lexicon.word(tokens.word(at)).number() > 1;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** "8 February", "February 8". */
    private static boolean inDate(Tokens tokens, int at, Stretch sentence, Lexicon lexicon) {
        return sentence.holds(at + 1) && lexicon.word(tokens.word(at + 1)).is(Term.MONTH)
                || sentence.holds(at - 1) && lexicon.word(tokens.word(at - 1)).is(Term.MONTH);
    }
}
