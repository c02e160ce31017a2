package org.corroborate.extraction;

import java.util.Optional;
import org.corroborate.claims.Count;
import org.jspecify.annotations.Nullable;

/**
 * A group of words that names somebody or something, with how many.
 *
 * @param from its first token, the qualifier's ("at least")
 * @param to the token after its last one
 * @param count how many; empty where no number stands and the words are not vague either
 * @param article what stands before the noun
 * @param nounFrom the noun's first token, its adjectives with it; equal to nounTo where a number stands alone
 * @param nounTo the token after the noun
 * @param head what the list says of its last word
 * @param plural whether its last word looks like a plural
 * @param state a casualty word before the noun: "wounded soldiers"
 */
record NounPhrase(
        int from,
        int to,
        Optional<Count> count,
        Article article,
        int nounFrom,
        int nounTo,
        Lexeme head,
        boolean plural,
        boolean ofThem,
        boolean more,
        boolean measure,
        @Nullable Sense state) {

    enum Article {
        NONE,
        /** "a", "another", "a fourth": one of them. */
        ONE,
        /** "the", "his". */
        THE,
        /** "he", "them". */
        PRONOUN,
        /** A capital, without an article. */
        NAME,
        /** "nobody", "no soldiers". */
        NOBODY
    }

    /** The same with another count, told up to another token. */
    NounPhrase with(Count other, int end) {
        return new NounPhrase(
                from, end, Optional.of(other), article, nounFrom, nounTo, head, plural, ofThem, more, measure, state);
    }

    boolean bare() {
        return nounFrom == nounTo;
    }

    boolean counted() {
        return count.isPresent() && !measure;
    }

    boolean vague() {
        return count.isPresent() && count.get() instanceof Count.Vague;
    }

    boolean thing() {
        return head.is(Term.THING) && !head.is(Term.PERSON);
    }

    /** One person or thing, told without a number: "a soldier", "the mayor", "Paul". */
    boolean single() {
        return count.isEmpty()
                && !measure
                && (article == Article.ONE
                        || article == Article.THE && !plural
                        || article == Article.NONE && !plural && head.is(Term.PERSON)
                        || article == Article.NAME && (!plural || !head.is(Term.PERSON)));
    }
}
