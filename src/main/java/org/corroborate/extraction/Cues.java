package org.corroborate.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the first word of each {@link Cue} stands in some sentences, and how many there are. */
final class Cues {

    private final Map<Cue, Stretch> first = new EnumMap<>(Cue.class);
    private final Map<Cue, Integer> number = new EnumMap<>(Cue.class);

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
            first.putIfAbsent(cue, new Stretch(piece.from(), piece.to()));
            number.merge(cue, 1, Integer::sum);
        }
    }

    boolean has(Cue cue) {
        return first.containsKey(cue);
    }

    int number(Cue cue) {
        return number.getOrDefault(cue, 0);
    }

    /** Whether one cue stands, and before any of another. */
    boolean before(Cue cue, Cue other) {
        var its = first.get(cue);
        var others = first.get(other);
        return its != null && (others == null || its.from() <= others.from());
    }

    Stretch where(Cue cue) {
        return first.getOrDefault(cue, new Stretch(0, 0));
    }
}
