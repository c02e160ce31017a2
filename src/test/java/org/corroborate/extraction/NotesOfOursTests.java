package org.corroborate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.corroborate.claims.Statement;
import org.junit.jupiter.api.Test;

class NotesOfOursTests {

    private static final double FLOOR = 0.97;

    private final Extractor extractor = new Extractor();

    @Test
    void notesComeToTheirTolls() {
        var notes = Expected.read("notes.txt");
        assertThat(notes).hasSizeGreaterThanOrEqualTo(250);
        var wrong = notes.stream()
                .filter(it -> !come(it.sentence()).equals(told(it.figures())))
                .map(it -> it.sentence() + "\n    expected " + told(it.figures()) + "\n    found    "
                        + come(it.sentence()) + " " + it.found(extractor))
                .toList();
        assertThat(1 - (double) wrong.size() / notes.size())
                .as(() -> String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static Map<String, Integer> told(List<String> figures) {
        var tolls = new TreeMap<String, Integer>();
        for (var figure : figures) {
            var parts = figure.split(" ");
            tolls.put(parts[0], Integer.valueOf(parts[1]));
        }
        return tolls;
    }

    /** What the incident told of first comes to: its figures that are no part of another, added up by attribute. */
    private Map<String, Integer> come(String note) {
        var tolls = new TreeMap<String, Integer>();
        var figures = extractor.find(note, Optional.empty()).stream()
                .filter(it -> it.statement() instanceof Statement.Figure)
                .toList();
        for (var claim : figures) {
            boolean main = claim.mention() == figures.getFirst().mention();
            if (main && claim.statement() instanceof Statement.Figure figure && !figure.part()) {
                var low = figure.count().low();
                int number =
                        low.isPresent() ? low.getAsInt() : figure.count().high().orElse(0);
                tolls.merge(figure.attribute().code().substring(0, 3), number, Integer::sum);
            }
        }
        tolls.values().removeIf(it -> it == 0);
        return tolls;
    }
}
