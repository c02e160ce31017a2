package org.corroborate.extraction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All that an extractor knows of words: the vocabulary, each language's list, the labels of tables. */
final class Words {

    private final Vocabulary vocabulary;
    private final Labels labels = new Labels();
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (var language : Language.values()) {
            lexicons.put(language, LexiconReader.read(language, vocabulary, labels));
        }
        lexicons.values().forEach(it -> it.ready(vocabulary));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Labels labels() {
        return labels;
    }

    Lexicon lexicon(Language language) {
        return Objects.requireNonNull(lexicons.get(language));
    }

    /** The language whose small words are the most in some tokens. */
    Language language(Tokens tokens, int from, int to, Language before) {
        var inEnglish = lexicon(Language.ENGLISH);
        var inFrench = lexicon(Language.FRENCH);
        int english = 0;
        int french = 0;
        for (int i = from; i < to; i++) {
            int word = tokens.word(i);
            english += inEnglish.marks(word) ? 1 : 0;
            french += inFrench.marks(word) ? 1 : 0;
        }
        if (english == french) {
            return before;
        }
        return french > english ? Language.FRENCH : Language.ENGLISH;
    }
}
