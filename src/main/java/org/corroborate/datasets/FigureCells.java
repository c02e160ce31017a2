package org.corroborate.datasets;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.conflicts.MethodName;
import org.corroborate.review.Decision;

/** Fills the cells of one counted attribute. */
final class FigureCells {

    private FigureCells() {}

    static void fill(
            Attribute attribute, Material material, MethodName method, Citations citations, Map<Column, Cell> cells) {
        var claims = behind(attribute, material);
        if (claims.isEmpty()) {
            return;
        }
        var figures = Interval.of(attribute, material, method);
        cells.put(Column.low(attribute), cell(figures.low(), claims, figures, citations));
        cells.put(Column.best(attribute), cell(figures.best(), claims, figures, citations));
        cells.put(Column.high(attribute), cell(figures.high(), claims, figures, citations));
        if (attribute == Attribute.FATALITIES) {
            wayBack(claims, figures, citations, cells);
        }
    }

    /** The figures for the whole; where only parts are told, those. */
    private static List<Claim> behind(Attribute attribute, Material material) {
        var all = material.about(attribute);
        var whole = all.stream()
                .filter(it -> it.statement() instanceof Figure figure && !figure.part())
                .toList();
        return whole.isEmpty() ? all : whole;
    }

    /** Cites the claims that say just this number; where none does, all that it was made of. */
    private static Cell cell(OptionalInt value, List<Claim> claims, Interval figures, Citations citations) {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        var number = value.getAsInt();
        var saying = claims.stream().filter(it -> says(it, number)).toList();
        return new Cell("" + number, citations.of(saying.isEmpty() ? claims : saying, figures.decision()));
    }

    private static boolean says(Claim claim, int number) {
        return claim.statement() instanceof Figure figure
                && (figure.count().low().equals(OptionalInt.of(number))
                        || figure.count().high().equals(OptionalInt.of(number)));
    }

    /** For a reader who has nothing but this one file: the words, the documents, their hashes, and why. */
    private static void wayBack(List<Claim> claims, Interval figures, Citations citations, Map<Column, Cell> cells) {
        var all = citations.of(claims, figures.decision());
        cells.put(
                Column.FATALITIES_WORDS,
                new Cell(all.stream().map(Citation::quote).collect(joining(" | ")), all));
        cells.put(
                Column.FATALITIES_DOCUMENTS,
                Cell.of(all.stream()
                        .map(it -> "%03d".formatted(it.documentNumber()))
                        .distinct()
                        .collect(joining(" "))));
        cells.put(
                Column.FATALITIES_SHA256,
                Cell.of(all.stream().map(Citation::sha256).distinct().collect(joining(" "))));
        figures.decision().ifPresent(it -> {
            cells.put(Column.FATALITIES_DECISION, Cell.of(it.id().value().toString()));
            cells.put(Column.FATALITIES_OUTCOME, Cell.of(it.outcome().code().toLowerCase(Locale.ROOT)));
            cells.put(Column.FATALITIES_REASON, Cell.of(reason(it)));
        });
    }

    private static String reason(Decision decision) {
        return decision.method()
                .map(it -> it.name() + " " + it.version() + ": " + decision.reason())
                .orElse(decision.reason());
    }
}
