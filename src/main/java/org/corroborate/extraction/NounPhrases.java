package org.corroborate.extraction;

import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Count;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that begins at a piece. */
final class NounPhrases {

    private static final int LONGEST = 14;

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
    private final Dates dates;
    private int next;
    private int nounFrom;
    private NounPhrase.Article article = NounPhrase.Article.NONE;
    private @Nullable Count count;
    private boolean more;
    private boolean one;
    private boolean measure;
    private boolean ofThem;
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
        one = false;
        ofThem = false;
        state = null;
        measure = is(at - 1, Term.AGE) || is(at - 1, Term.MONTH);
        int date = dates.end(at);
        if (date > at) {
            return day(at, date);
        }
        opening(at);
        nounFrom = next;
        if (article != NounPhrase.Article.PRONOUN) {
            noun();
        }
        if (next == at || next == nounFrom && nothing()) {
            next = at;
            return null;
        }
        return made(at);
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
                && article != NounPhrase.Article.PRONOUN
                && article != NounPhrase.Article.NOBODY
                && !(article == NounPhrase.Article.ONE && more);
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
            next++;
        }
    }

    private void others() {
        while (is(next, Term.OTHER)) {
            more = true;
            next++;
        }
    }

    private void figure() {
        if (adjective(next)) {
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

    /** A number that is part of an adjective: "26-year-old", "15-member". */
    private boolean adjective(int at) {
        var plain = quantities.plain(at);
        if (plain == null || plain.next() + 1 >= pieces.size()) {
            return false;
        }
        var dash = pieces.get(plain.next());
        return is(plain.next(), Term.YEAR_OLD)
                || dash.is('-') && tokens.glued(dash.from()) && tokens.glued(dash.to()) && tokens.isWord(dash.to());
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
        int limit = Math.min(pieces.size(), next + LONGEST);
        while (next < limit) {
            int step = content(next);
            if (step == 0) {
                break;
            }
            next += step;
        }
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
        return tokens.isWord(piece.from()) && noun(piece, at) ? 1 : 0;
    }

    private int number(int at) {
        if (adjective(at)) {
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
        for (int i = at + 1; i < pieces.size() - 1 && i < at + 6; i++) {
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
        boolean person = lexeme.is(Term.PERSON);
        if (lexeme.isAny(STOPS) && !person) {
            return lexeme.is(Term.ABOUT) && false;
        }
        boolean name = tokens.capital(piece.from()) && at > 0 && lexeme.casualty() == null;
        boolean named = at == nounFrom && article == NounPhrase.Article.ONE && !lexeme.verb(Sense.PARTICIPLE);
        if (name || named && lexeme.verb(Sense.BASE)) {
            return true;
        }
        if (!lexeme.verb(~0) || person && !attributive(lexeme)) {
            return true;
        }
        boolean opened = article != NounPhrase.Article.NONE || count != null;
        boolean settled = at > nounFrom && settled(pieces.get(at - 1));
        if (lexeme.verb(Sense.PARTICIPLE) && opened && !settled && follows(at + 1)) {
            state = lexeme.casualty() == null ? state : lexeme.casualty();
            return true;
        }
        boolean deed = lexeme.has(Role.DEED) || lexeme.has(Role.COUNTED);
        boolean base = lexeme.casualty() == null || deed;
        if (article == NounPhrase.Article.THE && at == nounFrom && nominal(lexeme, at + 1)) {
            return true;
        }
        return base && opened && !settled && !lexeme.verb(Sense.GERUND) && !past(piece) && plain(piece);
    }

    /** "the wounded": a casualty word that is its own noun, since no noun and no object follows. */
    private boolean nominal(Lexeme lexeme, int next) {
        var sense = lexeme.casualty();
        boolean follows = next < pieces.size()
                && (tokens.isNumber(pieces.get(next).from()) || is(next, Term.A) || is(next, Term.THE));
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
        boolean plural = !bare && plural(last) && !one;
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
