package org.corroborate.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of one sentence, with the questions that rules ask of them. */
final class Clause {

    private final Tokens tokens;
    private final Piece[] pieces;

    Clause(Tokens tokens, List<Piece> pieces) {
        this.tokens = tokens;
        this.pieces = pieces.toArray(Piece[]::new);
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return pieces.length;
    }

    Piece piece(int at) {
        return pieces[at];
    }

    boolean inside(int at) {
        return at >= 0 && at < pieces.length;
    }

    @Nullable
    NounPhrase noun(int at) {
        return inside(at) ? pieces[at].noun() : null;
    }

    boolean is(int at, Term term) {
        return inside(at) && pieces[at].is(term);
    }

    boolean is(int at, char mark) {
        return inside(at) && pieces[at].is(mark);
    }

    boolean verb(int at, int forms) {
        return inside(at) && pieces[at].verb(forms);
    }

    boolean has(int at, Role role) {
        return inside(at) && pieces[at].noun() == null && pieces[at].lexeme().has(role);
    }

    boolean dash(int at) {
        return is(at, '-') || is(at, '–') || is(at, '—');
    }

    boolean link(int at) {
        return is(at, Term.PREPOSITION) || is(at, Term.OF) || is(at, Term.TO) && noun(at + 1) != null;
    }

    /** Whether something stands here that parts two statements. */
    boolean wall(int at) {
        return is(at, ';') || is(at, ':') || is(at, '(') || is(at, '\t') || is(at, '|') || is(at, '[');
    }

    /** The next piece to the left that is no adverb. */
    int before(int at) {
        int left = at - 1;
        while (is(left, Term.ADVERB) || is(left, Term.SEVERITY)) {
            left--;
        }
        return left;
    }

    /** The next piece to the right that is no adverb. */
    int after(int at) {
        int right = at + 1;
        while (is(right, Term.ADVERB) && noun(right) == null) {
            right++;
        }
        return right;
    }

    /** Where the pair of commas, dashes or brackets opens that closes here; −1 for none. */
    int opening(int at) {
        char open = is(at, ')') ? '(' : is(at, ']') ? '[' : ',';
        for (int i = at - 1; i > 0 && i > at - 40; i--) {
            if (dash(at) ? dash(i) : is(i, open)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a casualty word can be said here of what stands before it: "three wounded", "17 dead". */
    boolean befalls(int at) {
        if (!inside(at) || noun(at) != null) {
            return false;
        }
        var sense = pieces[at].lexeme().casualty();
        return sense != null && sense.can(Sense.PARTICIPLE) && sense.role() != Role.FLEE;
    }

    /** Whether a finite verb stands here. */
    boolean finite(int at) {
        return is(at, Term.BE) || is(at, Term.HAVE) || is(at, Term.MODAL) || is(at, Term.DO) || verb(at, Sense.FINITE);
    }
}
