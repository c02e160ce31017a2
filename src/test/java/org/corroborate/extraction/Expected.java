package org.corroborate.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;

/** A sentence of our own with the figures that it tells, in the notation of {@code extraction/english.txt}. */
record Expected(String sentence, List<String> figures, List<String> others) {

    /** What is expected beside figures: perpetrator, claim of responsibility, place, day, and whose a figure is. */
    private static final Set<String> OTHERS = Set.of("by", "claimed", "at", "on", "whose");

    /** A Friday. */
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 3, 15));

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
        var told = Arrays.stream(parts[0].split(";"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .sorted()
                .toList();
        var figures =
                told.stream().filter(it -> !OTHERS.contains(it.split(" ")[0])).toList();
        return new Expected(
                parts[1],
                figures,
                told.stream().filter(it -> !figures.contains(it)).toList());
    }

    /** The figures found, and of the other claims those that are expected. */
    List<String> found(Extractor extractor) {
        var found = new ArrayList<String>();
        for (var claim : extractor.find(sentence, PUBLISHED)) {
            if (claim.statement() instanceof Statement.Figure figure) {
                found.add(name(figure.attribute()) + " " + (figure.part() ? "p" : "") + written(figure.count()));
                others.stream()
                        .filter(("whose " + figure.accordingTo())::equals)
                        .forEach(found::add);
            } else {
                var also = also(claim.statement());
                others.stream().filter(also::equals).forEach(found::add);
            }
        }
        return found.stream().distinct().count() == found.size() || others.isEmpty()
                ? found.stream().sorted().toList()
                : found.stream().distinct().sorted().toList();
    }

    List<String> told() {
        var told = new ArrayList<>(figures);
        told.addAll(others);
        return told.stream().sorted().toList();
    }

    private static String also(Statement statement) {
        return switch (statement) {
            case Statement.Perpetrator it ->
                "by " + it.actor() + (it.certainty() == Certainty.SUSPECTED ? " suspected" : "");
            case Statement.Responsibility it -> "claimed " + it.actor();
            case Statement.Where it -> "at " + it.place();
            case Statement.When it ->
                "on "
                        + (it.from().equals(it.to())
                                ? it.from().toString()
                                : it.from().toString().substring(0, 7));
            default -> "";
        };
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
