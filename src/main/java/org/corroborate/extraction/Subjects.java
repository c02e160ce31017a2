package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds those of whom a verb speaks, to its left. */
final class Subjects {

    private static final int FAR = 40;

    private final Clause clause;

    Subjects(Clause clause) {
        this.clause = clause;
    }

    /** The subject's noun phrases, in the order of the text; none where there is no telling. */
    List<NounPhrase> of(int verb) {
        int at = skip(verb - 1, verb - FAR);
        var last = clause.noun(at);
        if (last == null || last.measure()) {
            return List.of();
        }
        var nouns = new ArrayList<NounPhrase>();
        nouns.add(last);
        int left = at;
        while (nouns.size() < 12) {
            int earlier = earlier(left);
            var noun = clause.noun(earlier);
            if (noun == null || noun.measure() || !listed(noun, last)) {
                break;
            }
            nouns.addFirst(noun);
            left = earlier;
        }
        return objects(left, nouns) ? List.of(last) : nouns;
    }

    /** The item before, over "and" or a comma; −1 where the row begins. */
    private int earlier(int at) {
        int left = at - 1;
        boolean joined = false;
        while (clause.is(left, Term.AND) || clause.is(left, ',') || clause.is(left, Term.ADVERB)) {
            joined = true;
            left--;
        }
        return joined ? head(left, at - FAR) : -1;
    }

    /** Only what is counted or told one by one is a row; "In Gao, two soldiers" is none. */
    private static boolean listed(NounPhrase noun, NounPhrase last) {
        return noun.count().isPresent()
                || noun.single()
                || noun.article() == NounPhrase.Article.THE
                || noun.plural() && noun.head().is(Term.PERSON);
    }

    /** Whether a row hangs on something else: an object of an earlier verb, or a place. */
    private boolean objects(int first, List<NounPhrase> nouns) {
        int left = clause.before(first);
        boolean hangs = clause.link(left)
                || clause.verb(left, ~0) && !clause.has(left, Role.REPORTING) && !clause.has(left, Role.LEAVE);
        return hangs && nouns.size() > 1;
    }

    private int skip(int from, int limit) {
        int at = from;
        while (at >= 0 && at > limit) {
            if (clause.is(at, ',')) {
                int open = opening(at);
                if (open < 0) {
                    return -1;
                }
                at = open - 1;
            } else if (clause.dash(at) || clause.is(at, ')')) {
                int open = opening(at);
                at = (open < 0 ? at : open) - 1;
            } else if (clause.is(at, Term.WHO)
                    || clause.is(at, Term.ADVERB)
                    || clause.is(at, Term.SEVERITY)
                    || clause.is(at, Term.HAVE)
                    || clause.is(at, Term.BE)
                    || clause.is(at, '\'')) {
                at--;
            } else {
                return head(at, limit);
            }
        }
        return -1;
    }

    /** From the end of a noun with all that hangs on it, back to the noun. */
    private int head(int from, int limit) {
        int at = from;
        while (at >= 0 && at > limit) {
            var noun = clause.noun(at);
            if (noun == null) {
                int open = clause.is(at, ')') ? opening(at) : -1;
                if (open < 0 && !clause.verb(at, Sense.GERUND | Sense.PARTICIPLE) && !clause.is(at, Term.ADVERB)) {
                    return -1;
                }
                at = (open < 0 ? at : open) - 1;
                continue;
            }
            int left = at - 1;
            if (clause.link(left) && !clause.is(left, Term.ACCORDING) && (at > 1 && attachable(left))) {
                at = left - 1;
            } else if (relative(left)) {
                at = who(left) - 1;
            } else if (clause.verb(left, Sense.GERUND)
                    && clause.piece(left).lexeme().casualty() == null
                    && clause.noun(left - 1) != null) {
                at = left - 1;
            } else {
                return at;
            }
        }
        return -1;
    }

    private boolean attachable(int link) {
        return clause.noun(link - 1) != null
                || clause.is(link - 1, ')')
                || clause.verb(link - 1, Sense.GERUND | Sense.PARTICIPLE)
                || clause.is(link - 1, Term.ADVERB);
    }

    private boolean relative(int verb) {
        return clause.verb(verb, ~0) && who(verb) >= 0;
    }

    private int who(int verb) {
        int at = verb - 1;
        while (clause.is(at, Term.ADVERB) || clause.is(at, Term.BE) || clause.is(at, Term.HAVE)) {
            at--;
        }
        return clause.is(at, Term.WHO) && clause.noun(at - 1) != null ? at : -1;
    }

    /** Where the pair of commas, dashes or brackets opens that closes here. */
    private int opening(int at) {
        boolean bracket = clause.is(at, ')');
        boolean dash = clause.dash(at);
        for (int i = at - 1; i > 0 && i > at - FAR; i--) {
            if (bracket ? clause.is(i, '(') : dash ? clause.dash(i) : clause.is(i, ',')) {
                return i;
            }
        }
        return -1;
    }

    /** The noun phrase that stands right before a verb, with nothing but adverbs between. */
    @Nullable
    NounPhrase adjacent(int verb) {
        return clause.noun(clause.before(verb));
    }
}
