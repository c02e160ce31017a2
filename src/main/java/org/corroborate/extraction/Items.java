package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;

/** Noun phrases in a row: "one officer, three Malians and a Belgian". */
record Items(List<NounPhrase> nouns, boolean closed, int next) {

    private static final int MOST = 12;

    /** Reads the row that begins at a piece, to the right. */
    static Items right(Clause clause, int at) {
        var nouns = new ArrayList<NounPhrase>();
        boolean closed = false;
        boolean hangs = false;
        int next = at;
        while (nouns.size() < MOST) {
            var noun = clause.noun(next);
            if (noun == null || noun.measure() || !nouns.isEmpty() && (begins(clause, next) || hangs && place(noun))) {
                break;
            }
            nouns.add(noun);
            next = attached(clause, next + 1);
            hangs |= clause.noun(next - 1) != noun;
            int separator = next;
            boolean comma = clause.is(separator, ',');
            separator += comma ? 1 : 0;
            boolean and = clause.is(separator, Term.AND);
            separator += and ? 1 : 0;
            while (clause.is(separator, Term.ADVERB)) {
                separator++;
            }
            if (!comma && !and || clause.noun(separator) == null || begins(clause, separator)) {
                break;
            }
            closed = and;
            next = separator;
        }
        return new Items(nouns, closed, next);
    }

    /** After "in Gao", another name without a person's word goes on with the places. */
    private static boolean place(NounPhrase noun) {
        return noun.count().isEmpty()
                && noun.article() != NounPhrase.Article.ONE
                && !noun.head().is(Term.PERSON);
    }

    /** Skips what hangs on a noun: "of the Netherlands Red Cross", "(JNIM)", "from Chad". */
    static int attached(Clause clause, int at) {
        int next = at;
        while (clause.inside(next)) {
            if (clause.link(next) && clause.noun(next + 1) != null) {
                next += 2;
            } else if (clause.is(next, '(') && closing(clause, next) > next) {
                next = closing(clause, next) + 1;
            } else if (clause.verb(next, Sense.GERUND)
                    && clause.piece(next).lexeme().casualty() == null) {
                next += clause.noun(next + 1) != null ? 2 : 1;
            } else if (clause.is(next, Term.ADVERB) || clause.is(next, Term.SEVERITY)) {
                next++;
            } else {
                break;
            }
        }
        return next;
    }

    private static int closing(Clause clause, int at) {
        for (int i = at + 1; i < clause.size() && i < at + 20; i++) {
            if (clause.is(i, ')')) {
                return i;
            }
        }
        return at;
    }

    /** Whether a new statement begins at a noun phrase: its verb follows. */
    static boolean begins(Clause clause, int at) {
        int after = attached(clause, at + 1);
        return clause.finite(after) && !clause.has(after, Role.INCLUDE) || clause.befalls(after) || speaks(clause, at);
    }

    /** ", three witnesses said": whoever says it is not one of those told of. */
    private static boolean speaks(Clause clause, int at) {
        return clause.has(at + 1, Role.REPORTING) && !clause.befalls(at + 2) && !clause.is(at + 2, Term.TO);
    }
}
