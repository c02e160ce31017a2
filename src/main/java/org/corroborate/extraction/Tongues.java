package org.corroborate.extraction;

/** The word lists of a text: that of its language, and for a sentence that is plainly in the other one the other's. */
final class Tongues {

    /** So many small words of its own a sentence in the other language holds at least. */
    private static final int PLAIN = 3;

    private final Tokens tokens;
    private final Lexicon main;
    private final Lexicon other;

    Tongues(Words words, Tokens tokens, Language language) {
        this.tokens = tokens;
        main = words.lexicon(language);
        other = words.lexicon(language == Language.FRENCH ? Language.ENGLISH : Language.FRENCH);
    }

    Lexicon main() {
        return main;
    }

    /** The list by which a sentence is read. */
    Lexicon of(Stretch sentence) {
        int own = 0;
        int foreign = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int word = tokens.word(i);
            own += main.marks(word) ? 1 : 0;
            foreign += other.marks(word) ? 1 : 0;
        }
        return foreign >= PLAIN && foreign > 2 * own ? other : main;
    }
}
