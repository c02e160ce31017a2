package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Sentence;

/** Finds the figures of a mention: the coded ones, and those of its sentences, seen together. */
final class FigureFinder {

    private FigureFinder() {}

    static List<Candidate> of(Tokens tokens, List<Reading> readings) {
        var drafts = new ArrayList<List<Draft>>();
        var candidates = new ArrayList<Candidate>();
        for (var reading : readings) {
            var lexicon = reading.lexicon();
            var column = column(reading);
            if (column.isPresent() && column.get() != Column.NOTES && column.get() != Column.OTHER) {
                candidates.addAll(CodedFigures.of(tokens, reading, column.get(), lexicon));
            } else if (triggered(tokens, reading.sentence(), lexicon)) {
                drafts.add(told(new Clause(tokens, Pieces.of(tokens, reading.sentence(), lexicon))));
            }
        }
        for (var draft : Tolls.settle(tokens, drafts)) {
            candidates.add(candidate(tokens, draft));
        }
        return candidates;
    }

    private static List<Draft> told(Clause clause) {
        var drafts = Frames.of(clause);
        var informants = new Informants(clause);
        return drafts.stream().map(it -> it.by(informants.of(it))).toList();
    }

    static boolean triggered(Tokens tokens, Stretch sentence, Lexicon lexicon) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (lexicon.triggers(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Column> column(Reading reading) {
        return reading.cell().map(Cell::column);
    }

    private static Candidate candidate(Tokens tokens, Draft draft) {
        var figure = new Statement.Figure(
                draft.attribute(),
                draft.count(),
                words(tokens, draft.who()),
                draft.kind() == Draft.Kind.PART,
                false,
                words(tokens, draft.informant()));
        return new Candidate(
                figure, tokens.start(draft.from()), tokens.end(draft.to() - 1), draft.rule(), why(tokens, draft));
    }

    private static String words(Tokens tokens, Optional<Stretch> stretch) {
        return stretch.map(it -> tokens.slice(it.from(), it.to())).orElse("");
    }

    private static List<Gloss> why(Tokens tokens, Draft draft) {
        var glosses = new ArrayList<Gloss>();
        glosses.add(
                gloss(tokens, draft.cue(), "extraction.cue." + draft.attribute().code()));
        glosses.add(gloss(
                tokens,
                new Stretch(draft.from(), draft.to()),
                "extraction.count." + draft.count().qualifier()));
        draft.who().ifPresent(it -> glosses.add(gloss(tokens, it, "extraction.who")));
        draft.informant().ifPresent(it -> glosses.add(gloss(tokens, it, "extraction.informant")));
        if (draft.kind() == Draft.Kind.PART) {
            glosses.add(gloss(tokens, draft.cue(), "extraction.part"));
        }
        return glosses;
    }

    private static Gloss gloss(Tokens tokens, Stretch words, String key) {
        return new Gloss(tokens.start(words.from()), tokens.end(words.to() - 1), Sentence.of(key));
    }
}
