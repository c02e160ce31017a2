package org.corroborate.extraction;

import java.util.List;
import org.corroborate.actors.Actor;
import org.corroborate.actors.ActorRegister;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Place;
import org.jspecify.annotations.Nullable;

/** Names of places in a text: those of the register, and others by their form. */
final class PlaceNames {

    private static final int LONGEST = 6;

    private final WordTable<PlaceWord> words;
    private final WordTable<DateWord> dates;
    private final Phrases<List<Place>> known;
    private final Phrases<Boolean> others;
    private final Phrases<Boolean> nations;

    PlaceNames(Vocabulary vocabulary, WordTable<PlaceWord> words) {
        this.words = words;
        this.dates = new WordTable<>(DateWord.class, "date-words.tsv", vocabulary);
        known = new Phrases<>(vocabulary);
        others = new Phrases<>(vocabulary);
        nations = new Phrases<>(vocabulary);
        var gazetteer = Gazetteer.standard();
        for (var place : gazetteer.all()) {
            place.names().forEach(it -> known.add(it, gazetteer.named(it)));
        }
        ActorRegister.standard().all().stream()
                .filter(Actor::one)
                .flatMap(Actor::names)
                .forEach(it -> others.add(it, true));
        for (var row : WordTable.rows("place-wider.tsv")) {
            others.add(row[0], true);
        }
        gazetteer.adjectives().forEach(it -> others.add(it, true));
        gazetteer.adjectives().forEach(it -> nations.add(it, true));
    }

    /** A border by the nations it parts: "Malian and Nigerien borders"; none where none begins. */
    @Nullable
    PlaceName border(Tokens tokens, int token, int to) {
        var nation = nations.at(tokens, token, to);
        int at = token;
        while (nation != null) {
            at = nation.end();
            while (at < to
                    && (tokens.isMark(at, ',') || tokens.isMark(at, '-') || words.is(PlaceWord.AND, tokens, at))) {
                at++;
            }
            nation = at < to ? nations.at(tokens, at, to) : null;
        }
        return at > token && at < to && words.is(PlaceWord.BORDER, tokens, at)
                ? new PlaceName(token, at + 1, tokens.slice(token, at + 1), PlaceName.COUNTRY, List.of())
                : null;
    }

    /** The name that begins at a token, with the word for its kind after it. */
    @Nullable
    PlaceName at(Tokens tokens, int token, int to) {
        if (!tokens.isWord(token) || !tokens.capital(token) || other(tokens, token, to)) {
            return null;
        }
        var hit = known.at(tokens, token, to);
        int end = Math.max(hit == null ? 0 : hit.end(), formed(tokens, token, to));
        if (end <= token) {
            return null;
        }
        var places = hit != null && hit.end() == end ? hit.value() : List.<Place>of();
        return kind(tokens, new PlaceName(token, end, tokens.slice(token, end), 0, places), to);
    }

    /** The token after what begins here and is no place: an actor's name, a nationality, a title with its name. */
    int past(Tokens tokens, int token, int to) {
        var other = others.at(tokens, token, to);
        if (other != null && other(tokens, token, to)) {
            return other.end();
        }
        int end = token + 1;
        while (words.is(PlaceWord.TITLE, tokens, token) && end < to && end < token + 4 && capital(tokens, end, to)) {
            end++;
        }
        return end;
    }

    private boolean other(Tokens tokens, int token, int to) {
        if (words.is(PlaceWord.TITLE, tokens, token) || dates.is(DateWord.WEEKDAY, tokens, token)) {
            return true;
        }
        var other = others.at(tokens, token, to);
        boolean doubtful = tokens.allCapitals(token) || dates.is(DateWord.MONTH, tokens, token);
        if (other == null && !doubtful) {
            return false;
        }
        var place = known.at(tokens, token, to);
        return place == null || other != null && place.end() < other.end();
    }

    /** The end of a row of capitalised words; no further than the token where there is none. */
    private int formed(Tokens tokens, int token, int to) {
        boolean article = words.is(PlaceWord.LINK, tokens, token) && token + 1 < to && capital(tokens, token + 1, to);
        if (words.is(PlaceWord.NEVER, tokens, token) && !article) {
            return token;
        }
        int end = token + 1;
        while (end < to && end < token + LONGEST) {
            int next = tokens.isBreak(end) ? end + 1 : end;
            if (next >= to) {
                break;
            }
            boolean joint = tokens.isMark(next, '-') || tokens.isMark(next, '\'');
            if (joint
                    && tokens.glued(next)
                    && tokens.glued(next + 1)
                    && tokens.isWord(next + 1)
                    && !tokens.reads(next + 1, "s")) {
                if (words.is(PlaceWord.NEVER, tokens, next + 1) && !tokens.capital(next + 1)) {
                    return token;
                }
                end = next + 2;
            } else if (words.is(PlaceWord.LINK, tokens, next)
                    && next + 1 < to
                    && capital(tokens, next + 1, to)
                    && end == next) {
                end = next + 2;
            } else if (capital(tokens, next, to) && !words.is(PlaceWord.AFTER, tokens, next)) {
                end = next + 1;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean capital(Tokens tokens, int token, int to) {
        return tokens.isWord(token)
                && tokens.capital(token)
                && !words.is(PlaceWord.NEVER, tokens, token)
                && !other(tokens, token, to);
    }

    private PlaceName kind(Tokens tokens, PlaceName name, int to) {
        int next = name.to() < to && tokens.isBreak(name.to()) ? name.to() + 1 : name.to();
        boolean ofAnother = words.value(PlaceWord.AFTER, tokens, next) == PlaceName.TOWN
                && words.is(PlaceWord.KIND, tokens, next)
                && next + 2 < to
                && words.is(PlaceWord.OF, tokens, next + 1)
                && tokens.capital(next + 2);
        if (next < to && words.is(PlaceWord.AFTER, tokens, next) && !ofAnother) {
            return name.at(next + 1, words.value(PlaceWord.AFTER, tokens, next));
        }
        for (int at = name.from(); at < name.to(); at++) {
            if (words.is(PlaceWord.VENUE, tokens, at)) {
                return name.at(name.to(), PlaceName.SITE);
            }
        }
        return next < to
                        && words.is(PlaceWord.VENUE, tokens, next)
                        && name.known().isEmpty()
                ? name.at(next + 1, PlaceName.SITE)
                : name;
    }
}
