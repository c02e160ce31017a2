package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds those of whom a verb speaks, to its left. */
final class Subjects {

    private static final int FAR = 40;
    private static final int MOST = 12;

    private final Clause clause;
    private final Heads heads;

    Subjects(Clause clause) {
        this.clause = clause;
        this.heads = new Heads(clause);
    }

    /** The subject's noun phrases, in the order of the text; none where there is no telling. */
    List<NounPhrase> of(int verb) {
        int at = antecedent(verb);
        at = at < 0 ? skip(verb - 1, verb - FAR) : at;
        var last = clause.noun(at);
        if (last == null || last.measure() || last.thing() && shares(verb)) {
            return opening(verb);
        }
        var nouns = new ArrayList<NounPhrase>();
        nouns.add(last);
        int left = at;
        while (nouns.size() < MOST) {
            int earlier = earlier(left, nouns.size() == 1);
            var noun = clause.noun(earlier);
            boolean placed = nouns.size() > 1 && clause.is(left - 1, ',') && clause.link(earlier - 1);
            if (noun == null || noun.measure() || !listed(noun) || placed) {
                break;
            }
            nouns.addFirst(noun);
            left = earlier;
        }
        return hangs(left) && nouns.size() > 1 ? List.of(last) : nouns;
    }

    /** "the seven who were abducted": whom a relative "who" right before a verb means, where they are counted. */
    private int antecedent(int verb) {
        int at = clause.before(verb);
        while (clause.is(at, Term.HAVE) || clause.is(at, Term.BE)) {
            at = clause.before(at);
        }
        int noun = clause.is(at, Term.WHO) ? clause.is(at - 1, ',') ? at - 2 : at - 1 : -1;
        var it = clause.noun(noun);
        if (it != null && it.counted() && !it.bare()) {
            return noun;
        }
        return it == null ? -1 : placed(noun);
    }

    /** "a reporter in Peshawar, who died": the person before the places that hang on him. */
    private int placed(int noun) {
        int at = noun;
        while (!person(at) && clause.is(at - 1, Term.PREPOSITION) && clause.noun(at - 2) != null) {
            at -= 2;
        }
        return person(at) && at < noun ? at : -1;
    }

    private boolean person(int at) {
        var it = clause.noun(at);
        return it != null && it.head().is(Term.PERSON) && (it.counted() || it.single());
    }

    /** The item before, over "and" or a comma; −1 where the row begins. The last two are joined by "and". */
    private int earlier(int at, boolean last) {
        int left = at - 1;
        boolean and = false;
        boolean joined = false;
        while (clause.is(left, Term.AND) || clause.is(left, ',') || clause.is(left, Term.ADVERB)) {
            and |= clause.is(left, Term.AND);
            joined = true;
            left--;
        }
        boolean goesOn = joined && (and || !last) && !clause.befalls(left);
        return goesOn ? heads.listed(left, at - FAR) : -1;
    }

    /** Only what is counted or told one by one is a row; "In Gao, two soldiers" is none. */
    private static boolean listed(NounPhrase noun) {
        return noun.count().isPresent()
                || noun.single() && !noun.head().is(Term.VICTIM)
                || noun.article() == NounPhrase.Article.THE
                || noun.plural() && noun.head().is(Term.PERSON);
    }

    /** Whether a row hangs on something else: an object of an earlier verb, or a place. */
    private boolean hangs(int first) {
        int left = clause.before(first);
        return clause.link(left)
                || clause.verb(left, ~0) && !clause.has(left, Role.REPORTING) && !clause.has(left, Role.LEAVE);
    }

    /** The noun with which the sentence opens, where nothing but what hangs on it stands between it and the verb. */
    private List<NounPhrase> opening(int verb) {
        int at = 0;
        while (at < verb && !subject(at)) {
            at++;
        }
        var noun = clause.noun(at);
        if (at >= verb || verb - at > FAR || noun == null || noun.article() == NounPhrase.Article.PRONOUN) {
            return List.of();
        }
        boolean shares = shares(verb);
        for (int i = at + 1; i < verb; i++) {
            boolean own = !shares && clause.finite(i) && !clause.verb(i, Sense.PARTICIPLE) && !relative(i, at);
            if (own || clause.wall(i) || clause.is(i, Term.CLAUSE) || clause.is(i, Term.HYPOTHETICAL)) {
                return List.of();
            }
        }
        return noun.single() || noun.counted() ? List.of(noun) : List.of();
    }

    /** "were ambushed and were killed": the verb has its subject from the one before. */
    private boolean shares(int verb) {
        int at = clause.before(verb);
        while (clause.is(at, Term.HAVE) || clause.is(at, Term.BE)) {
            at = clause.before(at);
        }
        return clause.is(at, Term.AND);
    }

    private boolean subject(int at) {
        var noun = clause.noun(at);
        return noun != null && !noun.measure() && !noun.thing() && !clause.link(at - 1);
    }

    /** Whether a verb belongs to a "who" that stands after a noun. */
    private boolean relative(int verb, int noun) {
        int at = verb;
        while (at > noun && !clause.is(at, Term.WHO)) {
            boolean chain =
                    at == verb || clause.is(at, Term.ADVERB) || clause.is(at, Term.HAVE) || clause.is(at, Term.BE);
            if (!chain) {
                return false;
            }
            at--;
        }
        return at > noun;
    }

    private int skip(int from, int limit) {
        int at = from;
        while (at >= 0 && at > limit) {
            if (clause.is(at, ',') && !clause.is(at + 1, Term.WHO)) {
                int open = clause.opening(at);
                if (open < 0) {
                    return -1;
                }
                at = open - 1;
            } else if (clause.dash(at) || clause.is(at, ')') || clause.is(at, ']')) {
                int open = clause.opening(at);
                at = (open < 0 ? at : open) - 1;
            } else if (clause.has(at, Role.REPORTING) && clause.noun(at - 1) != null && clause.is(at - 2, Term.WHO)) {
                at -= 3;
            } else if (passing(at)) {
                at--;
            } else {
                return heads.of(at, limit);
            }
        }
        return -1;
    }

    private boolean passing(int at) {
        return clause.is(at, ',')
                || clause.is(at, Term.WHO)
                || clause.is(at, Term.ADVERB)
                || clause.is(at, Term.SEVERITY)
                || clause.is(at, Term.HAVE)
                || clause.is(at, Term.BE)
                || clause.is(at, Term.AND)
                || clause.has(at, Role.NEUTRAL)
                || clause.is(at, '\'');
    }
}
