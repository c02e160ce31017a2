package org.corroborate.extraction;

/** How a verb stands to those of whom it speaks, and whether it is told as a fact. */
final class Voice {

    private static final int FAR = 12;

    private final Clause clause;

    Voice(Clause clause) {
        this.clause = clause;
    }

    /** The "was" of a passive verb, over adverbs and verbs that share it ("was shot and killed"); −1 for none. */
    int auxiliary(int verb) {
        int at = clause.before(verb);
        boolean shared = false;
        for (int steps = 0; at >= 0 && steps < FAR; steps++) {
            if (clause.is(at, Term.BE)) {
                return at;
            }
            if (clause.is(at, Term.FOUND) && clause.noun(at) == null) {
                at = clause.before(at);
            } else if (clause.is(at, Term.AND) || clause.is(at, Term.OR) || clause.is(at, ',')) {
                shared = true;
                at = clause.before(at);
            } else if (shared && (clause.verb(at, Sense.PARTICIPLE) || unknown(at))) {
                at = clause.before(at);
            } else if (shared && clause.noun(at) != null && clause.link(at - 1)) {
                at = clause.before(at - 1);
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** A word that no list knows behind a "was": a participle. */
    private boolean unknown(int at) {
        return clause.inside(at)
                && clause.noun(at) == null
                && clause.piece(at).lexeme() == Lexeme.UNKNOWN
                && clause.is(at - 1, Term.BE);
    }

    /** Whether an object follows, so that the verb tells what its subject did. */
    boolean object(int verb) {
        var next = clause.noun(clause.after(verb));
        return next != null && !next.measure();
    }

    /** Whether the verb says what happened: not "would kill", "tried to kill", "did not kill". */
    boolean told(int verb) {
        int at = verb - 1;
        boolean perfect = false;
        for (int steps = 0; at >= 0 && steps < FAR; steps++, at--) {
            if (clause.is(at, Term.NEGATION) && clause.noun(at) == null || clause.is(at, Term.MODAL)) {
                return false;
            }
            if (clause.is(at, Term.TO)) {
                return perfect || purpose(at);
            }
            perfect |= clause.is(at, Term.HAVE);
            boolean goesOn = clause.is(at, Term.ADVERB)
                    || clause.is(at, Term.BE)
                    || clause.is(at, Term.HAVE)
                    || clause.is(at, Term.DO);
            if (!goesOn && !sharing(at)) {
                return !clause.is(at, Term.HYPOTHETICAL);
            }
        }
        return true;
    }

    /** Whether somebody only denies it: "denying reports that 60 had died". */
    boolean denied(int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - FAR && !clause.wall(i) && !clause.is(i, Term.CLAUSE); i--) {
            if (clause.is(i, Term.DENY)) {
                return true;
            }
        }
        return false;
    }

    /** "to shoot and kill": the "to" is before the first of the two. */
    private boolean sharing(int at) {
        return clause.is(at, Term.AND) && clause.verb(at - 1, Sense.BASE) && !clause.verb(at - 1, Sense.PARTICIPLE)
                || clause.verb(at, Sense.BASE) && clause.is(at + 1, Term.AND);
    }

    /** "managed to kill", "claims to have killed": a "to" after which things did happen. */
    private boolean purpose(int to) {
        int before = clause.before(to);
        return clause.has(before, Role.SUCCEED);
    }
}
