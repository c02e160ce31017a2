package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Count;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that begins at a piece. */
final class NounPhrases {

    /** What may open a phrase; a word of none of these, and no number, can only be a noun without an article. */
    private static final long OPENING = Quantities.QUALIFYING
            | Term.EXACTLY.bit()
            | Term.ADVERB.bit()
            | Term.BETWEEN.bit()
            | Term.VAGUE.bit()
            | Term.PRONOUN.bit()
            | Term.NOBODY.bit()
            | Term.ALL.bit()
            | Term.A.bit()
            | Term.ANOTHER.bit()
            | Term.THE.bit()
            | Term.OTHER.bit();

    private final Tokens tokens;
    private final List<Piece> pieces;
    private final Quantities quantities;
    private final Dates dates;
    private int next;
    private int nounFrom;
    private NounPhrase.Article article = NounPhrase.Article.NONE;
    private @Nullable Count count;
    private boolean more;
    /** Whether it is "others" alone. */
    private boolean others;

    private boolean one;
    private boolean measure;
    private boolean ofThem;
    private boolean ordinal;
    private @Nullable Sense state;

    NounPhrases(Tokens tokens, List<Piece> pieces) {
        this.tokens = tokens;
        this.pieces = pieces;
        this.quantities = new Quantities(tokens, pieces);
        this.dates = new Dates(tokens, pieces);
    }

    /** The piece after the phrase that was found last. */
    int next() {
        return next;
    }

    @Nullable
    NounPhrase at(int at) {
        next = at;
        article = NounPhrase.Article.NONE;
        count = null;
        more = false;
        others = false;
        one = false;
        ofThem = false;
        ordinal = false;
        state = null;
        measure = is(at - 1, Term.AGE) || is(at - 1, Term.MONTH);
        int date = dates.end(at);
        if (date > at) {
            return day(at, date);
        }
        if (is(at - 1, Term.BE) && participle(at)) {
            return null;
        }
        if (opens(pieces.get(at))) {
            opening(at);
        }
        nounFrom = next;
        if (article != NounPhrase.Article.PRONOUN) {
            noun();
        }
        if (next == at || next == nounFrom && nothing()) {
            next = at;
            return null;
        }
        return floored(made(at));
    }

    /** "Sept personnes au moins": the floor behind the noun. */
    private NounPhrase floored(NounPhrase noun) {
        boolean floor = is(next, Term.AT_LEAST)
                && noun.count().filter(Count.Exactly.class::isInstance).isPresent()
                && quantities.plain(next + 1) == null;
        if (!floor) {
            return noun;
        }
        next++;
        var least = new Count.AtLeast(noun.count().orElseThrow().low().orElse(0));
        return noun.with(least, pieces.get(next - 1).to());
    }

    /** A small unknown word behind a "was", before an "and" or a comma: "was dismembered and burned". */
    private boolean participle(int at) {
        boolean unknown = pieces.get(at).lexeme() == Lexeme.UNKNOWN
                && tokens.isWord(pieces.get(at).from())
                && !tokens.capital(pieces.get(at).from());
        return unknown
                && (is(at + 1, Term.AND)
                        || at + 1 < pieces.size() && pieces.get(at + 1).is(','));
    }

    /** A date counts nobody. */
    private NounPhrase day(int at, int end) {
        next = end;
        int to = pieces.get(end - 1).to();
        return new NounPhrase(
                pieces.get(at).from(),
                to,
                Optional.empty(),
                NounPhrase.Article.NAME,
                to,
                to,
                Lexeme.UNKNOWN,
                false,
                false,
                false,
                true,
                null);
    }

    private boolean nothing() {
        return count == null
                && !ordinal
                && article != NounPhrase.Article.PRONOUN
                && article != NounPhrase.Article.NOBODY
                && !(article == NounPhrase.Article.ONE && more)
                && !others;
    }

    private boolean opens(Piece piece) {
        return piece.lexeme().isAny(OPENING) || piece.lexeme().number() >= 0 || tokens.isNumber(piece.from());
    }

    /** Qualifier, article, number: all that stands before the noun. */
    private void opening(int at) {
        if (is(at, Term.PRONOUN) && !is(at, Term.THE)) {
            article = is(at, Term.NOBODY) ? NounPhrase.Article.NOBODY : NounPhrase.Article.PRONOUN;
            next = at + 1;
            return;
        }
        if (is(at, Term.NOBODY)) {
            article = NounPhrase.Article.NOBODY;
            next = at + 1;
            return;
        }
        figure();
        if (count == null) {
            article();
            figure();
        }
        if (count != null && is(next, Term.OF_THEM)) {
            ofThem = true;
            next++;
        }
    }

    private void article() {
        if (is(next, Term.ALL)) {
            next++;
        }
        if (is(next, Term.A) || is(next, Term.ANOTHER)) {
            article = NounPhrase.Article.ONE;
            more = is(next, Term.ANOTHER);
            next++;
        } else if (is(next, Term.THE)) {
            article = NounPhrase.Article.THE;
            one = is(next, Term.SINGULAR);
            next++;
        }
        others();
        if (is(next, Term.ORDINAL) && article != NounPhrase.Article.NONE) {
            more |= article == NounPhrase.Article.ONE;
            ordinal = true;
            next++;
        }
    }

    private void others() {
        while (is(next, Term.OTHER)) {
            more = true;
            others = is(next, Term.PERSON) && count == null && article == NounPhrase.Article.NONE;
            next++;
        }
    }

    private void figure() {
        if (quantities.adjective(next)) {
            return;
        }
        var read = quantities.read(next);
        if (read == null || is(next, Term.VAGUE) && article == NounPhrase.Article.THE) {
            return;
        }
        count = read.count();
        measure |= dated(next, read.next());
        next = read.next();
        others();
    }

    private boolean dated(int from, int to) {
        boolean unit = is(to, Term.UNIT) || is(to, Term.MONTH) || is(from - 1, Term.MONTH);
        return unit || to < pieces.size() && pieces.get(to).is('\'') && is(to + 1, Term.UNIT) || ordinal(from);
    }

    private boolean ordinal(int at) {
        int token = pieces.get(at).from();
        return tokens.isNumber(token) && tokens.glued(token + 1) && tokens.isWord(token + 1);
    }

    private void noun() {
        var words = new NounWords(tokens, pieces, quantities, nounFrom, article, count != null);
        next = words.end();
        state = words.state();
    }

    private NounPhrase made(int at) {
        int end = pieces.get(next - 1).to();
        boolean bare = next == nounFrom;
        int nounStart = bare ? end : pieces.get(nounFrom).from();
        var last = pieces.get(next - 1);
        var head = bare && article != NounPhrase.Article.PRONOUN ? Lexeme.UNKNOWN : last.lexeme();
        if (article == NounPhrase.Article.NONE && count == null && !bare && capital(nounStart, end)) {
            article = NounPhrase.Article.NAME;
        }
        measure |= head.is(Term.UNIT) || head.is(Term.TIME) && !head.is(Term.PERSON);
        measure |= !bare && pieces.get(nounFrom).lexeme().is(Term.MONTH) && tokens.capital(nounStart);
        measure |= year(at) && !head.is(Term.PERSON);
        boolean plural = (bare ? others : plural(last)) && !one;
        return new NounPhrase(
                pieces.get(at).from(),
                end,
                Optional.ofNullable(count),
                article,
                nounStart,
                end,
                head,
                plural,
                ofThem,
                more,
                measure,
                state);
    }

    /** Four digits without a comma are a year, unless people follow. */
    private boolean year(int at) {
        int token = pieces.get(at).from();
        int value = tokens.number(token);
        return value >= 1900 && value < 2100 && tokens.end(token) - tokens.start(token) == 4;
    }

    private boolean capital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && tokens.capital(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean plural(Piece last) {
        if (last.lexeme().is(Term.PLURAL)) {
            return true;
        }
        var text = tokens.text();
        int end = tokens.end(last.to() - 1);
        int length = end - tokens.start(last.to() - 1);
        char letter = text.charAt(end - 1);
        char before = length > 1 ? text.charAt(end - 2) : ' ';
        return length > 3
                && (letter == 's' && before != 's' && before != 'u' && before != 'i' || letter == 'x' && before == 'u');
    }

    private boolean is(int at, Term term) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(term);
    }
}
