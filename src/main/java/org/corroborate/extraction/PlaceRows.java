package org.corroborate.extraction;

import java.util.List;

/** The names that follow a place's name: others in a row with it, and the divisions it lies in. */
final class PlaceRows {

    private final WordTable<PlaceWord> words;
    private final PlaceNames names;

    PlaceRows(WordTable<PlaceWord> words, PlaceNames names) {
        this.words = words;
        this.names = names;
    }

    /** "X and Y", "X, Y and Z": names in a row of the same kind; gives the token after them. */
    int others(Tokens tokens, List<PlaceName> joined, int to) {
        int at = joined.getFirst().to();
        while (at < to) {
            boolean and = words.is(PlaceWord.AND, tokens, at);
            boolean comma = tokens.isMark(at, ',');
            int next = comma && at + 1 < to && words.is(PlaceWord.AND, tokens, at + 1) ? at + 2 : at + 1;
            next = next < to && tokens.isBreak(next) ? next + 1 : next;
            if (!and && !comma || next >= to) {
                return at;
            }
            var name = names.at(tokens, next, to);
            boolean sure = name != null && (and || next > at + 1 || listed(tokens, name, to));
            if (name == null || !sure || wider(name, joined.getFirst())) {
                return at;
            }
            joined.add(name);
            at = name.to();
        }
        return at;
    }

    /** Whether an "and" with another name follows after all: "X, Y and Z". */
    private boolean listed(Tokens tokens, PlaceName name, int to) {
        for (int at = name.to(); at < Math.min(to, name.to() + 12); at++) {
            if (words.is(PlaceWord.AND, tokens, at)) {
                return at + 1 < to && tokens.capital(at + 1);
            }
            if (!tokens.isMark(at, ',') && !tokens.capital(at) && !tokens.isMark(at, '-')) {
                return false;
            }
        }
        return false;
    }

    private static boolean wider(PlaceName name, PlaceName than) {
        return name.narrowness() < than.narrowness();
    }

    /** ", Douentza Cercle, Mali" or " (Ansongo, Gao)" or " in Mopti region" after a name. */
    void divisions(Tokens tokens, int from, int to, List<PlaceName> divisions) {
        int at = from;
        if (at < to && tokens.isMark(at, '[')) {
            while (at < to && !tokens.isMark(at, ']')) {
                at++;
            }
            at++;
        }
        boolean bracket = at < to && tokens.isMark(at, '(');
        while (at < to && (bracket || leads(tokens, at))) {
            boolean comma = tokens.isMark(at, ',');
            int next = at + 1;
            while (next < to && passes(tokens, next)) {
                next++;
            }
            var name = next < to ? names.at(tokens, next, to) : null;
            boolean told = name != null && (!name.known().isEmpty() || name.level() > 0);
            if (name == null
                    || !told && !bracket && comma && (name.to() > next + 1 || !ends(tokens, name.to(), to))
                    || !told && next > at + 6) {
                return;
            }
            divisions.add(name);
            at = name.to();
            bracket &= at < to && tokens.isMark(at, ',');
        }
    }

    private boolean leads(Tokens tokens, int token) {
        return tokens.isMark(token, ',')
                || words.is(PlaceWord.LOCATE, tokens, token)
                || words.is(PlaceWord.OF, tokens, token);
    }

    private boolean passes(Tokens tokens, int token) {
        return words.is(PlaceWord.THE, tokens, token)
                || words.is(PlaceWord.LOCATE, tokens, token)
                || words.is(PlaceWord.OF, tokens, token)
                || words.is(PlaceWord.KIND, tokens, token)
                || tokens.isBreak(token)
                || tokens.isMark(token, '-')
                || words.is(PlaceWord.DIRECTION, tokens, token) && !tokens.capital(token)
                || tokens.reads(token, "rural");
    }

    /** Whether a name ends its phrase there: at a mark, or at a word that cannot be its verb. */
    private boolean ends(Tokens tokens, int token, int to) {
        return token >= to
                || tokens.isMark(token)
                || tokens.isBreak(token)
                || words.is(PlaceWord.NEVER, tokens, token)
                || words.is(PlaceWord.LOCATE, tokens, token);
    }
}
