package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Sentence;

/** Finds the figures of a mention. */
final class FigureFinder {

    private final Words words;

    FigureFinder(Words words) {
        this.words = words;
    }

    List<Candidate> of(Tokens tokens, List<Reading> readings, Lexicon lexicon) {
        var drafts = new ArrayList<List<Draft>>();
        var candidates = new ArrayList<Candidate>();
        for (var reading : readings) {
            var column = column(reading);
            if (column.isPresent() && column.get() != Column.NOTES && column.get() != Column.OTHER) {
                coded(tokens, reading, column.get()).ifPresent(candidates::add);
            } else if (triggered(tokens, reading.sentence(), lexicon)) {
                drafts.add(Frames.of(new Clause(tokens, Pieces.of(tokens, reading.sentence(), lexicon))));
            }
        }
        for (var draft : Tolls.settle(drafts)) {
            candidates.add(candidate(tokens, draft));
        }
        return candidates;
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
        return reading.block().cells().stream()
                .filter(it -> it.from() <= reading.sentence().from()
                        && reading.sentence().to() <= it.to())
                .map(Cell::column)
                .findFirst();
    }

    /** A number in a column of figures, or in an infobox. */
    private Optional<Candidate> coded(Tokens tokens, Reading reading, Column column) {
        var attribute =
                switch (column) {
                    case FATALITIES -> Attribute.FATALITIES;
                    case INJURIES -> Attribute.INJURIES;
                    case ABDUCTED -> Attribute.ABDUCTED;
                    default -> null;
                };
        int token = reading.sentence().from();
        if (attribute == null || !tokens.isNumber(token) || tokens.number(token) < 0) {
            return Optional.empty();
        }
        boolean field = reading.block().kind() == Block.Kind.FIELD;
        int start =
                tokens.start(field ? lineStart(tokens, token) : reading.block().from());
        var count = new Count.Exactly(tokens.number(token));
        var why = new Gloss(tokens.start(token), tokens.end(token), Sentence.of("extraction.coded"));
        return Optional.of(new Candidate(
                new Statement.Figure(attribute, count, "", false, true, ""),
                start,
                tokens.end(token),
                field ? "infobox-field" : "table-column",
                List.of(why)));
    }

    private static int lineStart(Tokens tokens, int token) {
        int at = token;
        while (at > 0 && !tokens.isBreak(at - 1) && !tokens.isMark(at - 1, '-')) {
            at--;
        }
        return at;
    }

    private Candidate candidate(Tokens tokens, Draft draft) {
        var of = draft.who().map(it -> tokens.slice(it.from(), it.to())).orElse("");
        var figure =
                new Statement.Figure(draft.attribute(), draft.count(), of, draft.kind() == Draft.Kind.PART, false, "");
        return new Candidate(
                figure, tokens.start(draft.from()), tokens.end(draft.to() - 1), draft.rule(), why(tokens, draft));
    }

    private static List<Gloss> why(Tokens tokens, Draft draft) {
        var glosses = new ArrayList<Gloss>();
        int start = tokens.start(draft.cue().from());
        int end = tokens.end(draft.cue().to() - 1);
        glosses.add(new Gloss(
                start, end, Sentence.of("extraction.cue." + draft.attribute().code())));
        return glosses;
    }
}
