package org.corroborate.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the first word of each {@link Cue} stands in some sentences, and how many there are. */
final class Cues {

    private static final int KINDS = Cue.values().length;

    private final @Nullable Piece[] first = new @Nullable Piece[KINDS];
    private final int[] number = new int[KINDS];

    static Cues in(Tokens tokens, List<Stretch> sentences, Lexicon lexicon) {
        var cues = new Cues();
        for (var sentence : sentences) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (tokens.isWord(i) && lexicon.cues(tokens.word(i))) {
                    var piece = lexicon.hint(tokens, i, sentence.to());
                    cues.add(piece);
                    i = piece.to() - 1;
                }
            }
        }
        return cues;
    }

    private void add(Piece piece) {
        for (var cue : piece.lexeme().cues()) {
            if (number[cue.ordinal()]++ == 0) {
                first[cue.ordinal()] = piece;
            }
        }
    }

    /** Whether any is an act of violence. */
    boolean deed() {
        return Kinds.deed(this) != null;
    }

    boolean has(Cue cue) {
        return number[cue.ordinal()] > 0;
    }

    int number(Cue cue) {
        return number[cue.ordinal()];
    }

    /** Whether one cue stands, and before any of another. */
    boolean before(Cue cue, Cue other) {
        var its = first[cue.ordinal()];
        var others = first[other.ordinal()];
        return its != null && (others == null || its.from() <= others.from());
    }

    Stretch where(Cue cue) {
        var its = first[cue.ordinal()];
        return its == null ? new Stretch(0, 0) : new Stretch(its.from(), its.to());
    }
}
