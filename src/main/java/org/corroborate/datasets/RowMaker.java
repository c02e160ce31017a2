package org.corroborate.datasets;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Report;
import org.corroborate.review.ClaimState;
import org.corroborate.review.ConflictState;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;

/** Makes a row of what is held about one incident, under one method. */
final class RowMaker {

    private RowMaker() {}

    /** A record needs a day or a place, and a figure (METHODS E1). */
    static boolean makesRow(Material material) {
        var incident = material.incident();
        return (incident.when().isPresent() || incident.where().isPresent())
                && material.claims().stream().anyMatch(it -> it.attribute().counted());
    }

    static Row row(Material material, MethodName method, Citations citations) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        cells.put(Column.EVENT_ID, Cell.of(material.incident().id().value().toString()));
        cells.put(Column.STATUS, Cell.of(status(material)));
        new PlainCells(material, citations, cells).fill();
        ActorCells.fill(material, citations, cells);
        for (var attribute : Attribute.values()) {
            if (attribute.counted()) {
                FigureCells.fill(attribute, material, method, citations, cells);
            }
        }
        DeathCells.fill(material, citations, cells);
        cells.put(Column.METHOD, Cell.of(method.name()));
        cells.put(Column.METHOD_VERSION, Cell.of(method.version()));
        numbers(material, cells);
        sources(material, citations, cells);
        return new Row(material.incident().id(), cells);
    }

    private static String status(Material material) {
        var looked = material.claims().stream()
                .filter(it -> state(material, it) != ClaimState.PROPOSED)
                .count();
        var open = material.in(ConflictState.OPEN).findAny().isPresent();
        if (looked == material.claims().size() && !open) {
            return "reviewed";
        }
        return looked > 0 || !material.decisions().isEmpty() ? "in_review" : "proposed";
    }

    private static ClaimState state(Material material, Claim claim) {
        return material.claimStates().getOrDefault(claim.id(), ClaimState.PROPOSED);
    }

    private static void numbers(Material material, Map<Column, Cell> cells) {
        var toReview = material.claims().stream()
                .filter(it -> state(material, it) == ClaimState.PROPOSED)
                .count();
        number(cells, Column.N_DOCUMENTS, documents(material).size());
        number(cells, Column.N_INDEPENDENT, material.voices());
        number(cells, Column.N_CLAIMS, material.claims().size());
        number(cells, Column.N_CLAIMS_TO_REVIEW, toReview);
        number(
                cells,
                Column.OPEN_CONFLICTS,
                material.in(ConflictState.OPEN).count()
                        + material.in(ConflictState.WAITING).count());
        number(
                cells,
                Column.ACCEPTED_DISAGREEMENTS,
                material.in(ConflictState.DISAGREEMENT).count());
        number(cells, Column.DECISIONS, material.decisions().size());
        number(cells, Column.REVIEWERS, material.acted());
    }

    private static void number(Map<Column, Cell> cells, Column column, long number) {
        cells.put(column, Cell.of("" + number));
    }

    private static List<DocumentId> documents(Material material) {
        return material.reports().stream().map(Report::document).distinct().toList();
    }

    private static void sources(Material material, Citations citations, Map<Column, Cell> cells) {
        var documents = documents(material).stream()
                .map(citations::document)
                .sorted(Comparator.comparingInt(Document::number))
                .toList();
        var days = documents.stream()
                .flatMap(it -> it.published().stream())
                .sorted()
                .map(LocalDate::toString)
                .toList();
        if (!days.isEmpty()) {
            cells.put(Column.FIRST_REPORT, Cell.of(days.getFirst()));
            cells.put(Column.LAST_REPORT, Cell.of(days.getLast()));
        }
        cells.put(
                Column.SOURCE_SHA256,
                Cell.of(documents.stream().map(Document::sha256).collect(joining(" "))));
    }
}
