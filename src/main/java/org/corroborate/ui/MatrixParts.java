package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Report;
import org.corroborate.review.Review;
import org.corroborate.shared.Subject;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Source;

/** The matrix of an incident: sources as columns, attributes as rows, and what we hold as the last column. */
@SpringComponent
class MatrixParts {

    private final Documents documents;
    private final Conflicts conflicts;
    private final Review review;

    MatrixParts(Documents documents, Conflicts conflicts, Review review) {
        this.documents = documents;
        this.conflicts = conflicts;
        this.review = review;
    }

    Matrix of(Incident incident, List<Report> reports, BiConsumer<Attribute, Integer> moved) {
        var told = new MatrixRow.Told(columns(reports), conflicts.of(incident.id()), conflicts.quiet(incident.id()));
        var known = Held.of(review, told.claims(), told.conflicts());
        var rows = RowClaims.ORDER.stream()
                .filter(attribute -> said(told, attribute))
                .map(attribute -> new MatrixRow(known, attribute, told))
                .toList();
        return new Matrix(say("incidents.matrix", Titles.of(incident)), heads(told, rows), rows, moved);
    }

    /** What acts are about that show here: the incident, its conflicts, and the texts its claims stand in. */
    Set<Subject> about(IncidentId incident, List<Report> reports) {
        return Stream.of(
                        Stream.of(Subjects.of(incident)),
                        conflicts.of(incident).stream().map(it -> Subjects.of(it.id())),
                        reports.stream()
                                .flatMap(it -> it.claims().stream())
                                .map(it -> Subjects.of(it.quote().text())))
                .flatMap(it -> it)
                .collect(Collectors.toSet());
    }

    TollLine toll(List<Report> standing) {
        return new TollLine(standing, documents::document);
    }

    private Map<Document, List<Claim>> columns(List<Report> reports) {
        Map<DocumentId, List<Claim>> byId = new LinkedHashMap<>();
        reports.forEach(report ->
                byId.computeIfAbsent(report.document(), _ -> new ArrayList<>()).addAll(report.claims()));
        return byId.entrySet().stream()
                .map(it -> Map.entry(documents.document(it.getKey()), it.getValue()))
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Document::number)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private static boolean said(MatrixRow.Told told, Attribute attribute) {
        return !RowClaims.in(attribute, told.claims()).isEmpty()
                || told.conflicts().stream().anyMatch(it -> it.attribute() == attribute);
    }

    private NativeTableRow heads(MatrixRow.Told told, List<MatrixRow> rows) {
        var quarrelling =
                told.conflicts().stream().map(Conflict::attribute).distinct().count();
        var row = new NativeTableRow();
        var corner = new NativeTableHeaderCell();
        corner.add(new Span(say("incidents.rows-in-conflict", quarrelling, rows.size())));
        corner.addClassName("corner");
        row.add(corner);
        told.columns().keySet().forEach(document -> row.add(head(document)));
        var held = new NativeTableHeaderCell(say("incidents.we-hold"));
        row.add(held);
        row.getChildren().forEach(it -> it.getElement().setAttribute("scope", "col"));
        return row;
    }

    private NativeTableHeaderCell head(Document document) {
        var source = new Span(
                document.source().flatMap(documents::source).map(Source::name).orElse(""));
        source.addClassName("secondary");
        var head = new NativeTableHeaderCell();
        head.add(new Div(
                Links.to(Addresses.document(document), Shown.number(document) + " " + document.title()), source));
        return head;
    }
}
