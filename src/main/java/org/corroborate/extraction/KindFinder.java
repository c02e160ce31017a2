package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.Statement;
import org.corroborate.shared.Sentence;

/** Finds what kind of violence a mention tells of. */
final class KindFinder {

    private static final int LEAD = 3;

    private KindFinder() {}

    static Optional<Candidate> of(Tokens tokens, List<Reading> readings, List<Candidate> figures) {
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        var lexicon = readings.getFirst().lexicon();
        for (var reading : readings) {
            var cell = coded(reading);
            if (cell.isPresent()) {
                var cues = Cues.in(tokens, List.of(reading.sentence()), lexicon);
                return Kinds.coded(cues).map(it -> candidate(tokens, it, reading.sentence(), "type-column"));
            }
        }
        var sentences = new ArrayList<Stretch>(LEAD);
        for (int i = 0; i < readings.size() && i < LEAD; i++) {
            sentences.add(readings.get(i).sentence());
        }
        var lead = Cues.in(tokens, sentences.subList(0, Math.min(1, sentences.size())), lexicon);
        var more = Cues.in(tokens, sentences, lexicon);
        var victims = Cues.in(tokens, victims(tokens, readings, figures), lexicon);
        var kinds = new Kinds(lead, more, victims, figures);
        return kinds.kind().map(it -> candidate(tokens, it, kinds.words(), "type-words"));
    }

    private static Optional<Cell> coded(Reading reading) {
        return reading.block().cells().isEmpty()
                ? Optional.empty()
                : reading.cell().filter(it -> it.column() == Column.TYPE);
    }

    /** The words of those who were killed, hurt or taken; the figures come in the order of their quotes. */
    private static List<Stretch> victims(Tokens tokens, List<Reading> readings, List<Candidate> figures) {
        var stretches = new ArrayList<Stretch>();
        int reached = 0;
        for (var figure : figures) {
            while (reached < readings.size() && end(tokens, readings.get(reached)) <= figure.start()) {
                reached++;
            }
            boolean people = figure.statement() instanceof Statement.Figure it
                    && it.attribute() != Attribute.DESTROYED
                    && !it.coded();
            for (int i = reached; people && i < readings.size(); i++) {
                var sentence = readings.get(i).sentence();
                if (tokens.start(sentence.from()) >= figure.end()) {
                    break;
                }
                inside(tokens, sentence, figure, stretches);
            }
        }
        return stretches;
    }

    private static int end(Tokens tokens, Reading reading) {
        return tokens.end(reading.sentence().to() - 1);
    }

    /** What of a sentence stands within the quote of a figure. */
    private static void inside(Tokens tokens, Stretch sentence, Candidate figure, List<Stretch> stretches) {
        int from = sentence.from();
        int to = sentence.to();
        while (from < to && tokens.start(from) < figure.start()) {
            from++;
        }
        while (to > from && tokens.end(to - 1) > figure.end()) {
            to--;
        }
        if (from < to) {
            stretches.add(new Stretch(from, to));
        }
    }

    private static Candidate candidate(Tokens tokens, IncidentType type, Stretch words, String rule) {
        int start = tokens.start(words.from());
        int end = tokens.end(words.to() - 1);
        var why = new Gloss(start, end, Sentence.of("extraction.type." + type.code()));
        return new Candidate(new Statement.Type(type), start, end, rule, List.of(why));
    }
}
