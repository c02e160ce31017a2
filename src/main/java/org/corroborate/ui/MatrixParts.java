package org.corroborate.ui;

import static org.corroborate.ui.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incident;
import org.corroborate.incidents.Report;
import org.corroborate.review.Review;
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

    NativeTable of(Incident incident, List<Report> reports) {
        var columns = columns(reports);
        var quarrels = conflicts.of(incident.id());
        var known =
                Held.of(review, columns.values().stream().flatMap(List::stream).toList(), quarrels);
        var table = new NativeTable();
        table.addClassName("matrix");
        table.setCaptionText(say("incidents.matrix", Titles.of(incident)));
        table.getHead().add(heads(columns));
        var body = table.addBody();
        Arrays.stream(Attribute.values())
                .filter(attribute -> said(columns, attribute))
                .forEach(attribute -> body.add(line(known, attribute, columns, quarrels)));
        return table;
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

    private static boolean said(Map<Document, List<Claim>> columns, Attribute attribute) {
        return columns.values().stream().flatMap(List::stream).anyMatch(it -> it.attribute() == attribute);
    }

    private NativeTableRow heads(Map<Document, List<Claim>> columns) {
        var row = new NativeTableRow();
        var corner = new NativeTableHeaderCell();
        corner.add(new Span(say("incidents.documents", columns.size())));
        row.add(corner);
        columns.keySet().forEach(document -> row.add(head(document)));
        row.add(new NativeTableHeaderCell(say("incidents.we-hold")));
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

    private static NativeTableRow line(
            Held known, Attribute attribute, Map<Document, List<Claim>> columns, List<Conflict> quarrels) {
        var own = quarrels.stream().filter(it -> it.attribute() == attribute).toList();
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Div(Family.of(attribute).badge(), new Span(Phrases.of(attribute))));
        row.add(name);
        columns.forEach((document, claims) -> row.add(ClaimCells.cell(
                known,
                document,
                claims.stream().filter(it -> it.attribute() == attribute).toList(),
                own)));
        var hold = new NativeTableCell();
        hold.addClassName("held");
        hold.add(HeldParts.of(
                known,
                attribute,
                columns.values().stream().flatMap(List::stream).toList(),
                own));
        row.add(hold);
        return row;
    }
}
