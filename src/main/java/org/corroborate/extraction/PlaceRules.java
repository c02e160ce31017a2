package org.corroborate.extraction;

import org.jspecify.annotations.Nullable;

/** By what words a name is known to tell where something happened. */
final class PlaceRules {

    private final WordTable<PlaceWord> words;

    PlaceRules(WordTable<PlaceWord> words) {
        this.words = words;
    }

    /** By what words a name is known to tell where; null where none tell so. */
    @Nullable
    String of(Tokens tokens, PlaceName name, Stretch sentence) {
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
        return rule(tokens, name, sentence, before, wide);
    }

    /** By the word before, that locates or tells of a deed; a name that the register knows is told without. */
    private @Nullable String rule(Tokens tokens, PlaceName name, Stretch sentence, int before, boolean wide) {
        boolean located = locates(tokens, before, sentence)
                || word(PlaceWord.OF, tokens, before, sentence)
                        && word(PlaceWord.DIRECTION, tokens, before - 1, sentence);
        if (located) {
            boolean part = words.is(PlaceWord.DIRECTION, tokens, name.from()) && !tokens.capital(name.from())
                    || words.is(PlaceWord.BORDER, tokens, name.from());
            return part && !possessive(tokens, name.to())
                    ? PlaceGroup.PART
                    : wide ? PlaceGroup.WIDE : PlaceGroup.LOCATED;
        }
        if (returned(tokens, before, sentence) && !acts(tokens, name, sentence)
                || wide && possessive(tokens, name.to())) {
            return null;
        }
        boolean deed = name.to() < sentence.to()
                && words.is(PlaceWord.DEED, tokens, name.to())
                && (!name.known().isEmpty() || name.to() > name.from() + 1 && name.level() == 0);
        boolean certain = !name.known().isEmpty() || name.level() > 0;
        boolean assailed = deed || assailed(tokens, before, sentence, certain);
        if (!wide && assailed && !possessive(tokens, name.to())) {
            return PlaceGroup.ASSAILED;
        }
        boolean told = !name.known().isEmpty() || name.level() >= PlaceName.REGION;
        if (!told && !wide || partOfName(tokens, name, sentence)) {
            return null;
        }
        return wide || leads(tokens, before, sentence) ? PlaceGroup.WIDE : PlaceGroup.NAMED;
    }

    /** "On the road to Timbuktu", "bound for Djibo": where it leads, which is told only if nothing else is. */
    private boolean leads(Tokens tokens, int before, Stretch sentence) {
        boolean to = before > sentence.from() && (tokens.reads(before, "to") || tokens.reads(before, "for"));
        return to && (words.is(PlaceWord.ROAD, tokens, before - 1) || words.is(PlaceWord.BOUND, tokens, before - 1));
    }

    private boolean locates(Tokens tokens, int token, Stretch sentence) {
        if (token < sentence.from()) {
            return false;
        }
        var written = tokens.written(token);
        return words.is(PlaceWord.LOCATE, tokens, token)
                || words.is(PlaceWord.BETWEEN, tokens, token)
                || at(tokens, token)
                || written.equals("en")
                || written.equals("au");
    }

    /** "À", which without its accent is an English article. */
    private static boolean at(Tokens tokens, int token) {
        var written = tokens.written(token);
        return written.equals("à") || written.equals("À");
    }

    /** "They return to Rome": where somebody is afterwards. */
    private boolean returned(Tokens tokens, int before, Stretch sentence) {
        return before > sentence.from() && tokens.reads(before, "to") && words.is(PlaceWord.RETURN, tokens, before - 1);
    }

    /** "They returned to Banikane and killed two": what they do there stands behind the town. */
    private boolean acts(Tokens tokens, PlaceName name, Stretch sentence) {
        return name.narrowness() == PlaceName.TOWN && word(PlaceWord.AND, tokens, name.to(), sentence);
    }

    /** Whether words say that something happened at a border that stands there: "near the", "on the". */
    boolean atBorder(Tokens tokens, int token, Stretch sentence) {
        int before = before(tokens, token, sentence.from());
        return locates(tokens, before, sentence) || word(PlaceWord.ON, tokens, before, sentence);
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

    boolean word(PlaceWord wordClass, Tokens tokens, int token, Stretch sentence) {
        return token >= sentence.from() && words.is(wordClass, tokens, token);
    }

    int before(Tokens tokens, int token, int from) {
        int at = token - 1;
        while (at >= from
                && (tokens.isBreak(at)
                        || words.is(PlaceWord.THE, tokens, at) && !at(tokens, at)
                        || tokens.isMark(at, '-')
                        || tokens.isMark(at, '"')
                        || tokens.isMark(at, '“'))) {
            at--;
        }
        return at;
    }
}
