package org.corroborate.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;

/** A sentence of our own with the figures that it tells, in the notation of {@code extraction/english.txt}. */
record Expected(String sentence, List<String> figures) {

    static List<Expected> read(String resource) {
        try (var in = Expected.class.getResourceAsStream("/extraction/" + resource)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(it -> it.contains(" | ") && !it.startsWith("#"))
                    .map(Expected::of)
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Expected of(String line) {
        var parts = line.split(" \\| ", 2);
        var figures = Arrays.stream(parts[0].split(";")).map(String::strip).filter(it -> !it.isEmpty());
        return new Expected(parts[1], figures.sorted().toList());
    }

    List<String> found(Extractor extractor) {
        var found = new ArrayList<String>();
        for (var claim : extractor.find(sentence, Optional.empty())) {
            if (claim.statement() instanceof Statement.Figure figure) {
                found.add(name(figure.attribute()) + " " + (figure.part() ? "p" : "") + written(figure.count()));
            }
        }
        return found.stream().sorted().toList();
    }

    private static String name(Attribute attribute) {
        return attribute.code().substring(0, 3);
    }

    private static String written(Count count) {
        return switch (count) {
            case Count.Exactly it -> "" + it.number();
            case Count.AtLeast it -> it.number() + "+";
            case Count.MoreThan it -> ">" + it.number();
            case Count.UpTo it -> "<" + it.number();
            case Count.About it -> "~" + it.number();
            case Count.Between it -> it.least() + "-" + it.most();
            case Count.Vague _ -> "?";
        };
    }
}
