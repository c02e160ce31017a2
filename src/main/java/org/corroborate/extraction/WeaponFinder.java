package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Sentence;

/** Finds the weapons and means that a mention names, each once. */
final class WeaponFinder {

    private static final int MOST = 8;

    private WeaponFinder() {}

    static List<Candidate> of(Tokens tokens, List<Reading> readings) {
        var weapons = new ArrayList<Candidate>();
        var named = new HashSet<String>();
        for (var reading : readings) {
            var sentence = reading.sentence();
            var lexicon = reading.lexicon();
            for (int i = sentence.from(); i < sentence.to() && weapons.size() < MOST; i++) {
                if (tokens.isWord(i) && lexicon.cues(tokens.word(i))) {
                    var piece = lexicon.hint(tokens, i, sentence.to());
                    boolean weapon = piece.lexeme().cues().contains(Cue.WEAPON) && !named(tokens, i, sentence.from());
                    if (weapon && named.add(Fold.fold(tokens.slice(piece.from(), piece.to())))) {
                        weapons.add(candidate(tokens, piece));
                    }
                    i = piece.to() - 1;
                }
            }
        }
        return weapons;
    }

    /** "the Fekola Mine": a weapon's word that ends a name. */
    private static boolean named(Tokens tokens, int token, int from) {
        return token > from && tokens.capital(token) && !tokens.allCapitals(token) && tokens.capital(token - 1);
    }

    private static Candidate candidate(Tokens tokens, Piece piece) {
        var words = tokens.slice(piece.from(), piece.to());
        int start = tokens.start(piece.from());
        int end = tokens.end(piece.to() - 1);
        var why = new Gloss(start, end, Sentence.of("extraction.weapon"));
        return new Candidate(new Statement.Weapon(words), start, end, "weapon-word", List.of(why));
    }
}
