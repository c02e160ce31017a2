package org.corroborate.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one noun, from where its article and number end to where the phrase does. */
final class NounWords {

    private static final int LONGEST = 14;
    /** So many pieces a bracket within a noun holds: "two (1 Swiss, 1 Italian) staff". */
    private static final int BRACKET = 14;

    private static final long STOPS = Term.A.bit()
            | Term.THE.bit()
            | Term.ANOTHER.bit()
            | Term.NEGATION.bit()
            | Term.PRONOUN.bit()
            | Term.WHO.bit()
            | Term.PREPOSITION.bit()
            | Term.OF.bit()
            | Term.AND.bit()
            | Term.OR.bit()
            | Term.CLAUSE.bit()
            | Term.BE.bit()
            | Term.HAVE.bit()
            | Term.DO.bit()
            | Term.MODAL.bit()
            | Term.TO.bit()
            | Term.ADVERB.bit()
            | Term.INCLUDING.bit()
            | Term.AMONG.bit()
            | Term.OF_THEM.bit()
            | Term.AT_LEAST.bit()
            | Term.MORE_THAN.bit()
            | Term.UP_TO.bit()
            | Term.FEWER_THAN.bit()
            | Term.ABOUT.bit()
            | Term.VAGUE.bit()
            | Term.ACCORDING.bit()
            | Term.AGE.bit()
            | Term.HYPOTHETICAL.bit()
            | Term.FLEE.bit();

    private final Tokens tokens;
    private final List<Piece> pieces;
    private final Quantities quantities;
    private final int nounFrom;
    private final NounPhrase.Article article;
    private final boolean counted;
    private @Nullable Sense state;

    NounWords(
            Tokens tokens,
            List<Piece> pieces,
            Quantities quantities,
            int nounFrom,
            NounPhrase.Article article,
            boolean counted) {
        this.tokens = tokens;
        this.pieces = pieces;
        this.quantities = quantities;
        this.nounFrom = nounFrom;
        this.article = article;
        this.counted = counted;
    }

    /** Reads the noun and gives the piece after it. */
    int end() {
        int next = nounFrom;
        int limit = Math.min(pieces.size(), next + LONGEST + BRACKET);
        while (next < limit) {
            int step = content(next);
            if (step == 0) {
                break;
            }
            next += step;
        }
        return next;
    }

    /** The casualty word that stands before the noun just read. */
    @Nullable
    Sense state() {
        return state;
    }

    /** How many pieces from here belong to the noun: none where the phrase ends. */
    private int content(int at) {
        var piece = pieces.get(at);
        if (piece.is('-') || piece.is('–')) {
            boolean inside = at > nounFrom && tokens.glued(piece.from()) && piece.is('-') && tokens.glued(piece.to());
            return inside && at + 1 < pieces.size() && !pieces.get(at + 1).is('-') ? 2 : 0;
        }
        if (piece.is('\'')) {
            return at > nounFrom || article != NounPhrase.Article.NONE ? 1 : 0;
        }
        if (piece.is('.') && at > nounFrom && pieces.get(at - 1).lexeme().is(Term.ABBREVIATION)) {
            return 1;
        }
        if (piece.is('/') && at > nounFrom && tokens.glued(piece.from()) && tokens.glued(piece.to())) {
            return at + 1 < pieces.size() && tokens.isWord(pieces.get(at + 1).from()) ? 2 : 0;
        }
        if (piece.is('(')) {
            return at > nounFrom ? parenthesis(at) : 0;
        }
        if (tokens.isNumber(piece.from()) || quantities.plain(at) != null) {
            return number(at);
        }
        return tokens.isWord(piece.from()) && !when(at) && noun(piece, at) ? 1 : 0;
    }

    /** "Three soldiers Tuesday night in Gao": words of time behind the noun tell when, unless a noun follows them. */
    private boolean when(int at) {
        int after = at;
        while (is(after, Term.TIME)) {
            after++;
        }
        return at > nounFrom && after > at && (after == pieces.size() || content(after) == 0);
    }

    private int number(int at) {
        if (quantities.adjective(at)) {
            var plain = quantities.plain(at);
            return plain == null ? 0 : plain.next() - at + (is(plain.next(), Term.YEAR_OLD) ? 1 : 2);
        }
        boolean named = at > nounFrom
                && tokens.isNumber(pieces.get(at).from())
                && tokens.capital(pieces.get(at - 1).from());
        return named
                        && at + 1 < pieces.size()
                        && !tokens.isWord(pieces.get(at + 1).from())
                ? 1
                : 0;
    }

    /** "(JNIM)" between two words of a noun. */
    private int parenthesis(int at) {
        for (int i = at + 1; i < pieces.size() - 1 && i < at + BRACKET; i++) {
            if (pieces.get(i).is(')')) {
                var after = pieces.get(i + 1);
                boolean goesOn = tokens.isWord(after.from()) && !tokens.capital(after.from()) && noun(after, i + 1);
                return goesOn && !after.lexeme().verb(~0) ? i + 1 - at : 0;
            }
        }
        return 0;
    }

    private boolean noun(Piece piece, int at) {
        var lexeme = piece.lexeme();
        if (at > nounFrom && tokens.reads(piece.from(), "hostage") && people(pieces.get(at - 1))) {
            return false;
        }
        boolean person = lexeme.is(Term.PERSON);
        boolean opened = article != NounPhrase.Article.NONE || counted;
        boolean settled = at > nounFrom && settled(pieces.get(at - 1));
        if (lexeme.is(Term.SUPPOSED) && opened && !settled && follows(at + 1)) {
            return true;
        }
        boolean causes = lexeme.has(Role.ZERO) || lexeme.has(Role.LEAVE);
        if (causes && article == NounPhrase.Article.NOBODY) {
            return false;
        }
        boolean thing = lexeme.is(Term.THING) && at == nounFrom && article != NounPhrase.Article.NONE;
        if (lexeme.isAny(STOPS) && !person && !thing) {
            return false;
        }
        boolean name = tokens.capital(piece.from()) && at > 0 && lexeme.casualty() == null;
        boolean named = at == nounFrom && article == NounPhrase.Article.ONE && !lexeme.verb(Sense.PARTICIPLE);
        if (name || titled(piece, at) || named && lexeme.verb(Sense.BASE)) {
            return true;
        }
        if (!lexeme.verb(~0) || person && !attributive(lexeme)) {
            return true;
        }
        if (lexeme.verb(Sense.PARTICIPLE) && opened && !settled && follows(at + 1)) {
            state = lexeme.casualty() == null ? state : lexeme.casualty();
            return true;
        }
        boolean deed = lexeme.has(Role.DEED) || lexeme.has(Role.COUNTED);
        boolean base = lexeme.casualty() == null || deed || lexeme.has(Role.FLEE);
        if (at == nounFrom && nominal(lexeme, at + 1)) {
            return true;
        }
        return base && opened && !settled && !lexeme.verb(Sense.GERUND) && !past(piece) && plain(piece);
    }

    /** "the International Rescue Committee": a casualty word inside a name. */
    private boolean titled(Piece piece, int at) {
        return article == NounPhrase.Article.THE
                && at > nounFrom
                && tokens.capital(piece.from())
                && tokens.capital(pieces.get(at - 1).from())
                && piece.lexeme().verb(Sense.BASE)
                && !piece.lexeme().verb(Sense.PARTICIPLE);
    }

    /** "the wounded": a casualty word that is its own noun, since no noun and no object follows. */
    private boolean nominal(Lexeme lexeme, int next) {
        boolean nouns = article == NounPhrase.Article.THE
                || lexeme.is(Term.VICTIM)
                        && (article == NounPhrase.Article.NOBODY || article == NounPhrase.Article.ONE);
        if (!nouns) {
            return false;
        }
        var sense = lexeme.casualty();
        boolean follows = next < pieces.size()
                && (tokens.isNumber(pieces.get(next).from())
                        || quantities.plain(next) != null
                        || is(next, Term.A)
                        || is(next, Term.THE));
        return sense != null && sense.can(Sense.PARTICIPLE) && !follows && !follows(next);
    }

    /** "attack", "attacks" can be nouns, "rose" cannot. */
    private boolean plain(Piece piece) {
        boolean plural = tokens.text().charAt(tokens.end(piece.to() - 1) - 1) == 's';
        return piece.lexeme().verb(Sense.BASE) || plural || !piece.lexeme().verb(Sense.FINITE);
    }

    private static boolean attributive(Lexeme lexeme) {
        return lexeme.verb(Sense.PARTICIPLE);
    }

    /** Whether a verb's form cannot be a noun: it is a participle that is no base form too. */
    private static boolean past(Piece piece) {
        return piece.lexeme().verb(Sense.PARTICIPLE) && !piece.lexeme().verb(Sense.BASE);
    }

    /** "Held guests and staff hostage": those who are held are told before the word. */
    private boolean people(Piece piece) {
        var lexeme = piece.lexeme();
        boolean plural = lexeme.is(Term.PLURAL) || tokens.folded(piece.from()).endsWith("s");
        return lexeme.is(Term.PERSON) && plural;
    }

    /** Whether a word is a head already, so that a verb after it is a verb. */
    private boolean settled(Piece piece) {
        return piece.lexeme().is(Term.PERSON)
                || piece.lexeme().is(Term.THING)
                || piece.lexeme().verb(~0);
    }

    private boolean follows(int at) {
        if (at >= pieces.size() || !tokens.isWord(pieces.get(at).from()) || quantities.plain(at) != null) {
            return false;
        }
        var lexeme = pieces.get(at).lexeme();
        return (!lexeme.isAny(STOPS) || lexeme.is(Term.PERSON))
                && !lexeme.is(Term.TIME)
                && (!lexeme.verb(~0) || lexeme.is(Term.PERSON));
    }

    private boolean is(int at, Term term) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(term);
    }
}
