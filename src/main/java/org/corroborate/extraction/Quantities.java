package org.corroborate.extraction;

import java.util.List;
import org.corroborate.claims.Count;
import org.jspecify.annotations.Nullable;

/** Reads figures with what qualifies them: "at least 14", "two dozen", "between 40 and 85", "hundreds of". */
final class Quantities {

    private static final int MOST = 100_000_000;

    /** "Over two" is no more than two: they turned over two hostages, or talked over them. */
    private static final int FEW = 6;

    private static final List<Term> QUALIFIERS =
            List.of(Term.AT_LEAST, Term.MORE_THAN, Term.UP_TO, Term.FEWER_THAN, Term.ABOUT);
    static final long QUALIFYING = QUALIFIERS.stream().mapToLong(Term::bit).reduce(0, (one, other) -> one | other);

    /** A figure, and the piece after it. */
    record Read(Count count, int next) {}

    /** A plain number, and the piece after it. */
    record Plain(int number, int next) {}

    private final Tokens tokens;
    private final List<Piece> pieces;
    /** Whether the figure read is said to grow: "from 12 to 15" is no range then. */
    private boolean rises;

    Quantities(Tokens tokens, List<Piece> pieces) {
        this.tokens = tokens;
        this.pieces = pieces;
    }

    @Nullable
    Read read(int at) {
        int from = at;
        while (is(from, Term.EXACTLY) || is(from, Term.ADVERB) && !says(from) && is(from + 1, Term.AT_LEAST)) {
            from++;
        }
        rises = is(from - 1, Term.RISING) || is(from - 2, Term.RISING);
        if (is(from, Term.BETWEEN) && !rises) {
            var range = range(from);
            if (range != null) {
                return range;
            }
        }
        var qualifier = qualifier(from);
        int start = qualifier == null ? from : from + 1;
        if (qualifier != null && is(start, Term.ABOUT) || is(start, Term.EXACTLY)) {
            start++;
        }
        var plain = plain(start);
        if (plain != null && qualifier == Term.MORE_THAN && plain.number() < FEW && reads(from, "over")) {
            return new Read(new Count.Exactly(plain.number()), plain.next());
        }
        if (plain != null) {
            boolean roughly = qualifier == null && pieces.get(start).lexeme().roughly();
            return qualified(roughly ? Term.ABOUT : qualifier, plain);
        }
        if (is(start, Term.VAGUE)) {
            return new Read(new Count.Vague(words(at, start + 1)), start + 1);
        }
        return null;
    }

    private boolean says(int at) {
        return pieces.get(at).lexeme().has(Role.REPORTING);
    }

    private boolean reads(int at, String word) {
        return tokens.reads(pieces.get(at).from(), word);
    }

    private @Nullable Read qualified(@Nullable Term qualifier, Plain plain) {
        var upper = upper(plain);
        if (upper != null && upper.number() > plain.number()) {
            return new Read(new Count.Between(plain.number(), upper.number()), upper.next());
        }
        if (is(plain.next(), Term.OR_MORE)) {
            return new Read(new Count.AtLeast(plain.number()), plain.next() + 1);
        }
        return new Read(count(qualifier, plain.number()), plain.next());
    }

    private static Count count(@Nullable Term qualifier, int number) {
        if (qualifier == null) {
            return new Count.Exactly(number);
        }
        return switch (qualifier) {
            case AT_LEAST -> new Count.AtLeast(number);
            case MORE_THAN -> new Count.MoreThan(number);
            case UP_TO -> new Count.UpTo(number);
            case FEWER_THAN -> new Count.UpTo(Math.max(0, number - 1));
            default -> new Count.About(number);
        };
    }

    private @Nullable Term qualifier(int at) {
        if (at < 0 || at >= pieces.size() || !pieces.get(at).lexeme().isAny(QUALIFYING)) {
            return null;
        }
        for (var term : QUALIFIERS) {
            if (is(at, term)) {
                return term;
            }
        }
        return null;
    }

    /** "between 40 and 85", "from 3 to 5". */
    private @Nullable Read range(int at) {
        var low = plain(at + 1);
        if (low == null || !is(low.next(), Term.AND) && !is(low.next(), Term.TO) && !is(low.next(), Term.RANGE)) {
            return null;
        }
        var high = plain(low.next() + 1);
        return high == null || high.number() < low.number()
                ? null
                : new Read(new Count.Between(low.number(), high.number()), high.next());
    }

    /** The upper end after "40 to", "40-", "three or". */
    private @Nullable Plain upper(Plain low) {
        int at = low.next();
        if (at >= pieces.size()) {
            return null;
        }
        var piece = pieces.get(at);
        boolean dash = piece.is('-') || piece.is('–');
        boolean to = piece.is(Term.TO) || piece.is(Term.OR) || piece.is(Term.RANGE);
        return dash || to && !rises ? plain(at + 1) : null;
    }

    /** Digits or number words, without qualifier; none for a year, a price, a time, an age. */
    @Nullable
    Plain plain(int at) {
        if (at < 0 || at >= pieces.size()) {
            return null;
        }
        var first = pieces.get(at);
        var read = tokens.isNumber(first.from()) ? digits(at) : spelled(at);
        return read == null || read.number() > MOST ? null : read;
    }

    private @Nullable Plain digits(int at) {
        int token = pieces.get(at).from();
        int value = tokens.number(token);
        var decimal = decimal(at, token);
        if (decimal != null || value < 0 || money(token) || clock(token)) {
            return decimal;
        }
        int next = at + 1;
        if (thousands(token, at)) {
            value = value * 1000 + tokens.number(token + 1);
            token++;
            next++;
        }
        if (next < pieces.size() && tokens.glued(token + 1) && tokens.isWord(token + 1)) {
            return null;
        }
        if (next < pieces.size()
                && (pieces.get(next).is('%') || pieces.get(next).is('°'))) {
            return null;
        }
        if (next < pieces.size() && pieces.get(next).lexeme().multiplies()) {
            long product = (long) value * pieces.get(next).lexeme().number();
            return product > MOST ? null : new Plain((int) product, next + 1);
        }
        return new Plain(value, next);
    }

    /** "1.2 million": what stands behind the point counts too. */
    private @Nullable Plain decimal(int at, int token) {
        boolean multiplied =
                at + 1 < pieces.size() && pieces.get(at + 1).lexeme().multiplies();
        if (tokens.number(token) >= 0 || !multiplied || money(token)) {
            return null;
        }
        var digits = tokens.slice(token, token + 1).replace(',', '.');
        if (digits.indexOf('.') != digits.lastIndexOf('.')) {
            return null;
        }
        long product = Math.round(
                Double.parseDouble(digits) * pieces.get(at + 1).lexeme().number());
        return product > MOST ? null : new Plain((int) product, at + 2);
    }

    /** "2 000": three digits after one blank belong to the number before, unless that is a day. */
    private boolean thousands(int token, int at) {
        boolean day = at > 0 && pieces.get(at - 1).is(Term.MONTH);
        return !day
                && at + 1 < pieces.size()
                && tokens.isNumber(token + 1)
                && tokens.number(token) < 1000
                && tokens.start(token + 1) == tokens.end(token) + 1
                && tokens.end(token + 1) - tokens.start(token + 1) == 3
                && tokens.text().charAt(tokens.end(token)) == ' ';
    }

    private boolean money(int token) {
        return token > 0
                && (Character.getType(tokens.mark(token - 1)) == Character.CURRENCY_SYMBOL
                        || tokens.isMark(token - 1, '#'));
    }

    private boolean clock(int token) {
        return tokens.glued(token) && joint(tokens.mark(token - 1)) && token > 1 && tokens.isNumber(token - 2)
                || tokens.glued(token + 1)
                        && joint(tokens.mark(token + 1))
                        && token + 2 < tokens.size()
                        && tokens.isNumber(token + 2)
                        && tokens.glued(token + 2);
    }

    private static boolean joint(char mark) {
        return mark == ':' || mark == '/' || mark == '.';
    }

    /** Number words in a row: "three hundred and twenty-four", "two dozen". */
    private @Nullable Plain spelled(int at) {
        long total = 0;
        long group = -1;
        int next = at;
        for (int i = at; i < pieces.size(); i++) {
            var lexeme = pieces.get(i).lexeme();
            if (lexeme.number() >= 0 && !lexeme.multiplies()) {
                if (group >= 0 && !adds(group, lexeme.number())) {
                    break;
                }
                group = Math.max(group, 0) + lexeme.number();
            } else if (lexeme.multiplies()) {
                long by = lexeme.number();
                if (by >= 1000) {
                    total += Math.max(group, 1) * by;
                    group = 0;
                } else {
                    group = Math.max(group, 1) * by;
                }
            } else if (group < 0 || !bridges(i, group)) {
                break;
            } else {
                continue;
            }
            next = i + 1;
        }
        return group < 0 || total + group > MOST ? null : new Plain((int) (total + group), next);
    }

    private static boolean adds(long group, int number) {
        return group == 0
                || number < 10 && group % 10 == 0 && group >= 20 && group % 100 != 10
                || number < 100 && group >= 100 && group % 100 == 0
                || number >= 10 && number < 20 && (group % 100 == 60 || group % 100 == 80);
    }

    /** A hyphen in "twenty-four", an "and" in "three hundred and five". */
    private boolean bridges(int at, long group) {
        var piece = pieces.get(at);
        if (at + 1 >= pieces.size() || pieces.get(at + 1).lexeme().number() < 0) {
            return false;
        }
        return piece.is('-') && tokens.glued(piece.from())
                || piece.is(Term.AND) && group >= 20 && bridgedByAnd(at, group);
    }

    private boolean bridgedByAnd(int at, long group) {
        int number = pieces.get(at + 1).lexeme().number();
        return group % 100 == 0 && number < 100 || number == 1 && group < 100;
    }

    private boolean is(int at, Term term) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(term);
    }

    private String words(int from, int to) {
        return tokens.slice(pieces.get(from).from(), pieces.get(to - 1).to());
    }

    /** A number that is part of an adjective: "26-year-old", "15-member". */
    boolean adjective(int at) {
        var plain = plain(at);
        if (plain == null || plain.next() + 1 >= pieces.size()) {
            return false;
        }
        var dash = pieces.get(plain.next());
        return is(plain.next(), Term.YEAR_OLD)
                || dash.is('-') && tokens.glued(dash.from()) && tokens.glued(dash.to()) && tokens.isWord(dash.to());
    }
}
