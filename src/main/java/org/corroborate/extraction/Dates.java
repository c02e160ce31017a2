package org.corroborate.extraction;

import java.util.List;

/** Knows the dates in a sentence, so that their numbers count nobody: "March 22, 2024", "17 au 18 mars". */
final class Dates {

    private static final int LONGEST_DAY = 2;

    private final Tokens tokens;
    private final List<Piece> pieces;

    Dates(Tokens tokens, List<Piece> pieces) {
        this.tokens = tokens;
        this.pieces = pieces;
    }

    /** The piece after the date that begins here; the same piece where none does. */
    int end(int at) {
        int next = at;
        if (month(at)) {
            next = at + 1;
            if (!number(next)) {
                return at > 0 && tokens.capital(pieces.get(at).from()) ? year(next) ? next + 1 : next : at;
            }
            next = days(next);
        } else if (number(at) && short_(at) && month(days(at))) {
            next = days(at) + 1;
        } else {
            return at;
        }
        if (next < pieces.size() && pieces.get(next).is(',') && year(next + 1)) {
            return next + 2;
        }
        return year(next) ? next + 1 : next;
    }

    /** One day, or some: "4 and 9", "11-12". */
    private int days(int at) {
        int next = at + 1;
        while (next + 1 < pieces.size() && between(next) && number(next + 1) && short_(next + 1)) {
            next += 2;
        }
        return next;
    }

    private boolean between(int at) {
        var piece = pieces.get(at);
        return piece.is(Term.AND) || piece.is(Term.TO) || piece.is('-') || piece.is('–');
    }

    private boolean month(int at) {
        return at < pieces.size()
                && pieces.get(at).is(Term.MONTH)
                && tokens.isWord(pieces.get(at).from())
                && known(at);
    }

    /** "may" and "march" are months with a capital, or between numbers. */
    private boolean known(int at) {
        return tokens.capital(pieces.get(at).from()) || !pieces.get(at).is(Term.MODAL) && at > 0 && number(at - 1);
    }

    private boolean number(int at) {
        return at < pieces.size() && tokens.isNumber(pieces.get(at).from());
    }

    private boolean short_(int at) {
        int token = pieces.get(at).from();
        return tokens.end(token) - tokens.start(token) <= LONGEST_DAY;
    }

    private boolean year(int at) {
        if (!number(at)) {
            return false;
        }
        int value = tokens.number(pieces.get(at).from());
        return value >= 1900 && value < 2100;
    }
}
