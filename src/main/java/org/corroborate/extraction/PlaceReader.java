package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the places of a sentence, group by group, by the words that locate them. */
final class PlaceReader {

    private final WordTable<PlaceWord> words;
    private final PlaceNames names;
    private final PlaceRules rules;
    private final PlaceRows rows;

    PlaceReader(WordTable<PlaceWord> words, PlaceNames names) {
        this.words = words;
        this.names = names;
        rules = new PlaceRules(words);
        rows = new PlaceRows(words, names);
    }

    List<PlaceGroup> in(Tokens tokens, Stretch whole) {
        var sentence = SourceTail.without(tokens, whole);
        var groups = new ArrayList<PlaceGroup>();
        for (int token = sentence.from(); token < sentence.to(); ) {
            var name = tokens.isWord(token) && tokens.capital(token) ? names.at(tokens, token, sentence.to()) : null;
            var group = name == null ? null : group(tokens, ofKind(tokens, name, sentence), sentence);
            var border = group == null && name == null && tokens.capital(token)
                    ? names.border(tokens, token, sentence.to())
                    : null;
            if (group != null) {
                groups.add(group);
                token = end(group);
            } else if (border != null) {
                if (rules.atBorder(tokens, token, sentence)) {
                    groups.add(new PlaceGroup(List.of(border), List.of(), PlaceGroup.PART));
                }
                token = border.to();
            } else {
                token = name == null ? names.past(tokens, token, sentence.to()) : name.to();
            }
        }
        return groups;
    }

    /** The towns and districts that a heading names: "Killings in X", "X and Y, Z Region, 27 January". */
    List<PlaceGroup> heading(Tokens tokens, Stretch heading) {
        return head(tokens, heading).map(List::of).orElseGet(() -> in(tokens, heading)).stream()
                .filter(it -> it.names().getFirst().narrowness() >= PlaceName.CERCLE && sure(it))
                .map(it -> new PlaceGroup(it.names(), it.divisions(), PlaceGroup.HEADING))
                .toList();
    }

    /** In a heading every word may have a capital: what no register knows needs more than a deed before it. */
    private static boolean sure(PlaceGroup group) {
        var name = group.names().getFirst();
        return !name.known().isEmpty() || name.level() > 0 || !group.rule().equals(PlaceGroup.ASSAILED);
    }

    /** Names at the head of a heading, with the division they lie in. */
    private Optional<PlaceGroup> head(Tokens tokens, Stretch heading) {
        var name = names.at(tokens, heading.from(), heading.to());
        if (name == null) {
            return Optional.empty();
        }
        var joined = new ArrayList<>(List.of(name));
        var divisions = new ArrayList<PlaceName>();
        rows.divisions(tokens, rows.others(tokens, joined, heading.to()), heading.to(), divisions);
        var lies = divisions.stream().anyMatch(it -> !it.known().isEmpty());
        return lies ? Optional.of(new PlaceGroup(joined, divisions, PlaceGroup.HEADING)) : Optional.empty();
    }

    /** The name with the level that a word before it tells: "the province of Paktia". */
    private PlaceName ofKind(Tokens tokens, PlaceName name, Stretch sentence) {
        int before = rules.before(tokens, name.from(), sentence.from());
        boolean of = name.level() == 0 && rules.word(PlaceWord.OF, tokens, before, sentence);
        return of && rules.word(PlaceWord.KIND, tokens, before - 1, sentence)
                ? name.at(name.to(), words.value(PlaceWord.KIND, tokens, before - 1))
                : name;
    }

    private static int end(PlaceGroup group) {
        int end = group.names().getLast().to();
        return group.divisions().isEmpty() || group.rule().equals(PlaceGroup.SITE)
                ? end
                : Math.max(end, group.divisions().getLast().to());
    }

    private @Nullable PlaceGroup group(Tokens tokens, PlaceName found, Stretch sentence) {
        if (elsewhere(tokens, found, sentence)) {
            return null;
        }
        var name = widened(tokens, found, sentence);
        var rule = rules.of(tokens, name, sentence);
        if (rule == null) {
            return null;
        }
        var joined = new ArrayList<>(List.of(name));
        int at = rows.others(tokens, joined, sentence.to());
        var divisions = new ArrayList<PlaceName>();
        boolean road = rule.equals(PlaceGroup.WIDE) && name.narrowness() == PlaceName.TOWN;
        if (!road) {
            rows.divisions(tokens, at, sentence.to(), divisions);
        }
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
        int before = rules.before(tokens, name.from(), sentence.from());
        boolean direction = before == name.from() - 1 && rules.word(PlaceWord.DIRECTION, tokens, before, sentence);
        boolean border = rules.word(PlaceWord.BORDER, tokens, before - 1, sentence)
                && (tokens.reads(before, "with") || tokens.reads(before, "avec"));
        int from = border ? before - 1 : direction ? before : name.from();
        return from == name.from()
                ? name
                : new PlaceName(from, name.to(), tokens.slice(from, name.to()), PlaceName.COUNTRY, List.of());
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
