package org.corroborate.extraction;

/** Goes from the end of a noun with all that hangs on it back to the noun: "two soldiers | from the contingent of Chad". */
final class Heads {

    private final Clause clause;

    Heads(Clause clause) {
        this.clause = clause;
    }

    /** The head's piece; −1 where there is none. */
    int of(int from, int limit) {
        return head(from, limit, false);
    }

    /** The same for an item of a row, which no verb but a participle in "-ing" may cut. */
    int listed(int from, int limit) {
        return head(from, limit, true);
    }

    private int head(int from, int limit, boolean listed) {
        int at = from;
        while (at >= 0 && at > limit) {
            if (clause.noun(at) == null) {
                int over = over(at, listed);
                if (over == at) {
                    return -1;
                }
                at = over;
                continue;
            }
            int left = left(at);
            if (left == at) {
                boolean hangs = clause.link(at - 1) && !clause.is(at - 1, Term.CLAUSE);
                return hangs && !listed && at > 1 ? -1 : at;
            }
            at = left;
        }
        return -1;
    }

    private boolean counted(int at) {
        var noun = clause.noun(at);
        return noun != null && noun.counted();
    }

    /** Over a bracket, a participle or an adverb that hangs on the noun; the same place where none stands here. */
    private int over(int at, boolean listed) {
        if (clause.is(at, ')') || clause.is(at, ']')) {
            int open = clause.opening(at);
            return open < 0 ? at : open - 1;
        }
        if (clause.verb(at, ~0) && who(at) >= 0) {
            return who(at) - 1;
        }
        int forms = listed ? Sense.GERUND : Sense.GERUND | Sense.PARTICIPLE;
        if (clause.verb(at, forms) && !(listed && clause.befalls(at))) {
            boolean and = clause.is(at - 1, Term.AND) && !listed;
            return and ? at - 2 : at - 1;
        }
        if (clause.is(at, Term.PREPOSITION) && !clause.is(at, Term.OF)) {
            return at - 1;
        }
        return clause.is(at, Term.ADVERB) || clause.is(at, Term.SEVERITY) ? at - 1 : at;
    }

    /** From a noun phrase to the one on which it hangs; the same place where it stands for itself. */
    private int left(int at) {
        int left = at - 1;
        if (clause.link(left) && attachable(left)) {
            return left - 1;
        }
        if (clause.is(left, Term.INCLUDING)) {
            return clause.is(left - 1, ',') ? left - 2 : left - 1;
        }
        if (relative(left)) {
            return who(left) - 1;
        }
        if (clause.verb(left, Sense.BASE) && clause.is(left - 1, Term.TO) && !counted(at)) {
            return left - 2;
        }
        boolean plain = clause.verb(left, Sense.GERUND)
                && !clause.has(left, Role.REPORTING)
                && clause.piece(left).lexeme().casualty() == null;
        if (plain && (clause.noun(left - 1) != null || clause.is(left - 1, Term.AND))) {
            return clause.is(left - 1, Term.AND) ? left - 2 : left - 1;
        }
        return placed(at) ? left - 3 : at;
    }

    /** "in Bwito, Rutshuru Territory": a name after a comma that says more of a place. */
    private boolean placed(int at) {
        var noun = clause.noun(at);
        var before = clause.noun(at - 2);
        return noun != null
                && before != null
                && clause.is(at - 1, ',')
                && noun.article() == NounPhrase.Article.NAME
                && before.article() == NounPhrase.Article.NAME
                && clause.link(at - 3)
                && clause.noun(at - 4) != null;
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
}
