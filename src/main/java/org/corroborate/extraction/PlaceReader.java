package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the places of a sentence, group by group, by the words that locate them. */
final class PlaceReader {

    private final WordTable<PlaceWord> words;
    private final PlaceNames names;

    PlaceReader(WordTable<PlaceWord> words, PlaceNames names) {
        this.words = words;
        this.names = names;
    }

    List<PlaceGroup> in(Tokens tokens, Stretch whole) {
        var sentence = SourceTail.without(tokens, whole);
        var groups = new ArrayList<PlaceGroup>();
        for (int token = sentence.from(); token < sentence.to(); ) {
            var name = tokens.isWord(token) && tokens.capital(token) ? names.at(tokens, token, sentence.to()) : null;
            var group = name == null ? null : group(tokens, ofKind(tokens, name, sentence), sentence);
            if (group != null) {
                groups.add(group);
                token = end(group);
            } else {
                token = name == null ? names.past(tokens, token, sentence.to()) : name.to();
            }
        }
        return groups;
    }

    /** The name with the level that a word before it tells: "the province of Paktia". */
    private PlaceName ofKind(Tokens tokens, PlaceName name, Stretch sentence) {
        int before = before(tokens, name.from(), sentence.from());
        boolean of = name.level() == 0 && word(PlaceWord.OF, tokens, before, sentence);
        return of && word(PlaceWord.KIND, tokens, before - 1, sentence)
                ? name.at(name.to(), words.value(PlaceWord.KIND, tokens, before - 1))
                : name;
    }

    private static int end(PlaceGroup group) {
        int end = group.names().getLast().to();
        return group.divisions().isEmpty()
                ? end
                : Math.max(end, group.divisions().getLast().to());
    }

    private @Nullable PlaceGroup group(Tokens tokens, PlaceName found, Stretch sentence) {
        if (elsewhere(tokens, found, sentence)) {
            return null;
        }
        var name = widened(tokens, found, sentence);
        var rule = rule(tokens, name, sentence);
        if (rule == null) {
            return null;
        }
        var joined = new ArrayList<>(List.of(name));
        int at = others(tokens, joined, sentence.to());
        var divisions = new ArrayList<PlaceName>();
        divisions(tokens, at, sentence.to(), divisions);
        return new PlaceGroup(joined, divisions, rule);
    }

    /** Whether it is where the news was written, or where the hurt were brought. */
    private boolean elsewhere(Tokens tokens, PlaceName name, Stretch sentence) {
        if (name.from() <= sentence.from() + 1
                && tokens.isMark(name.from() - 1, '(')
                && tokens.isMark(name.to(), ')')) {
            return true;
        }
        for (int at = name.from() - 1; at >= Math.max(sentence.from(), name.from() - 9); at--) {
            if (words.is(PlaceWord.CARE, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "northern Mali", "border with Niger": the words that say which part belong to the name. */
    private PlaceName widened(Tokens tokens, PlaceName name, Stretch sentence) {
        if (name.narrowness() > PlaceName.COUNTRY) {
            return name;
        }
        int before = before(tokens, name.from(), sentence.from());
        boolean direction = before == name.from() - 1 && word(PlaceWord.DIRECTION, tokens, before, sentence);
        boolean border = word(PlaceWord.BORDER, tokens, before - 1, sentence)
                && (tokens.folded(before).equals("with")
                        || tokens.folded(before).equals("avec"));
        int from = border ? before - 1 : direction ? before : name.from();
        return from == name.from()
                ? name
                : new PlaceName(from, name.to(), tokens.slice(from, name.to()), PlaceName.COUNTRY, List.of());
    }

    /** By what words a name is known to tell where; null where none tell so. */
    private @Nullable String rule(Tokens tokens, PlaceName name, Stretch sentence) {
        var rule = locating(tokens, name, sentence);
        boolean division = name.narrowness() == PlaceName.REGION || name.narrowness() == PlaceName.CERCLE;
        boolean point = PlaceGroup.LOCATED.equals(rule) || PlaceGroup.OF_KIND.equals(rule);
        return division && point ? PlaceGroup.DIVISION : rule;
    }

    private @Nullable String locating(Tokens tokens, PlaceName name, Stretch sentence) {
        if (name.known().isEmpty() && name.level() != PlaceName.SITE && indefinite(tokens, name.from() - 1, sentence)) {
            return null;
        }
        int before = before(tokens, name.from(), sentence.from());
        boolean wide = name.narrowness() <= PlaceName.COUNTRY;
        if (word(PlaceWord.DIRECTION, tokens, before, sentence)) {
            before = before(tokens, before, sentence.from());
            wide |= !name.known().isEmpty() && name.level() == 0 && name.narrowness() <= PlaceName.REGION;
        }
        if (name.level() == PlaceName.SITE) {
            return PlaceGroup.SITE;
        }
        boolean ofKind =
                word(PlaceWord.OF, tokens, before, sentence) && word(PlaceWord.KIND, tokens, before - 1, sentence)
                        || word(PlaceWord.KIND, tokens, before, sentence) && !wide;
        if (ofKind) {
            return wide ? PlaceGroup.WIDE : PlaceGroup.OF_KIND;
        }
        boolean located = locates(tokens, before, sentence)
                || word(PlaceWord.OF, tokens, before, sentence)
                        && word(PlaceWord.DIRECTION, tokens, before - 1, sentence);
        if (located) {
            return wide ? PlaceGroup.WIDE : PlaceGroup.LOCATED;
        }
        boolean deed = name.to() < sentence.to()
                && words.is(PlaceWord.DEED, tokens, name.to())
                && !name.known().isEmpty();
        boolean certain = !name.known().isEmpty() || name.level() > 0;
        boolean assailed = deed || assailed(tokens, before, sentence, certain);
        if (!wide && assailed && !possessive(tokens, name.to())) {
            return PlaceGroup.ASSAILED;
        }
        boolean told = !name.known().isEmpty() || name.level() >= PlaceName.REGION;
        return (told || wide) && !partOfName(tokens, name, sentence) ? wide ? PlaceGroup.WIDE : PlaceGroup.NAMED : null;
    }

    private boolean word(PlaceWord wordClass, Tokens tokens, int token, Stretch sentence) {
        return token >= sentence.from() && words.is(wordClass, tokens, token);
    }

    private boolean locates(Tokens tokens, int token, Stretch sentence) {
        if (token < sentence.from()) {
            return false;
        }
        var written = tokens.written(token);
        return words.is(PlaceWord.LOCATE, tokens, token)
                || words.is(PlaceWord.BETWEEN, tokens, token)
                || written.equals("à")
                || written.equals("À")
                || written.equals("en")
                || written.equals("au");
    }

    private static boolean indefinite(Tokens tokens, int token, Stretch sentence) {
        return token >= sentence.from()
                && (tokens.written(token).equals("a") || tokens.written(token).equals("an"));
    }

    /** After "stormed", "the raid on", "the battle of". */
    private boolean assailed(Tokens tokens, int before, Stretch sentence, boolean certain) {
        int verb = before >= sentence.from() ? words.value(PlaceWord.ASSAIL, tokens, before) : 0;
        return verb == 1
                || verb == 2 && certain
                || (word(PlaceWord.OF, tokens, before, sentence) || word(PlaceWord.ON, tokens, before, sentence))
                        && (word(PlaceWord.DEED, tokens, before - 1, sentence)
                                || word(PlaceWord.ASSAIL, tokens, before - 1, sentence));
    }

    private static boolean possessive(Tokens tokens, int token) {
        return tokens.isMark(token, '\'');
    }

    /** Whether another capitalised word stands beside it, so that it may be a person's name. */
    private static boolean partOfName(Tokens tokens, PlaceName name, Stretch sentence) {
        int before = name.from() - 1;
        return name.known().isEmpty() && name.level() == 0
                || before > sentence.from()
                        && tokens.isWord(before)
                        && tokens.capital(before)
                        && !tokens.allCapitals(before);
    }

    private int before(Tokens tokens, int token, int from) {
        int at = token - 1;
        while (at >= from
                && (tokens.isBreak(at)
                        || words.is(PlaceWord.THE, tokens, at)
                        || tokens.isMark(at, '-')
                        || tokens.isMark(at, '"')
                        || tokens.isMark(at, '“'))) {
            at--;
        }
        return at;
    }

    /** "X and Y", "X, Y and Z": names in a row of the same kind; gives the token after them. */
    private int others(Tokens tokens, List<PlaceName> joined, int to) {
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
    private void divisions(Tokens tokens, int from, int to, List<PlaceName> divisions) {
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
                || tokens.folded(token).equals("rural");
    }

    /** Whether a name ends its phrase there: at a mark, or at a word that cannot be its verb. */
    private boolean ends(Tokens tokens, int token, int to) {
        return token >= to
                || tokens.isMark(token)
                || tokens.isBreak(token)
                || words.is(PlaceWord.NEVER, tokens, token)
                || words.is(PlaceWord.LOCATE, tokens, token);
    }

    /** Names parted by commas: a field "Douna, Douentza Cercle, Mali". */
    List<PlaceName> list(Tokens tokens, int from, int to) {
        var list = new ArrayList<PlaceName>();
        for (int token = from; token < to; ) {
            var name = names.at(tokens, token, to);
            if (name != null) {
                list.add(name);
            }
            token = name == null ? token + 1 : name.to();
        }
        return list;
    }
}
