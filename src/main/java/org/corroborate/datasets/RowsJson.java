package org.corroborate.datasets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.review.DecisionId;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code rows.json}: the rows with the citations of each cell, and back. */
final class RowsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RowsJson() {}

    static byte[] of(List<Row> rows) {
        var all = JSON.createArrayNode();
        for (var row : rows) {
            var node = all.addObject();
            for (var column : Column.values()) {
                var cell = row.cell(column);
                if (!cell.value().isEmpty()) {
                    var there = node.putObject(column.code());
                    there.put("value", cell.value());
                    cite(there, cell.citations());
                }
            }
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static void cite(ObjectNode cell, List<Citation> citations) {
        if (!citations.isEmpty()) {
            ArrayNode all = cell.putArray("citations");
            citations.forEach(it -> write(all.addObject(), it));
        }
    }

    static void write(ObjectNode node, Citation it) {
        node.put("claim", it.claim().value().toString());
        node.put("document", it.document().value().toString());
        node.put("number", it.documentNumber());
        node.put("sha256", it.sha256());
        node.put("text", it.text().value().toString());
        node.put("start", it.start());
        node.put("end", it.end());
        node.put("prefix", it.prefix());
        node.put("quote", it.quote());
        node.put("suffix", it.suffix());
        it.decision().ifPresent(decision -> {
            node.put("decision", decision.value().toString());
            node.put("reason", it.reason());
        });
    }

    static List<Row> read(byte[] bytes) {
        var rows = new ArrayList<Row>();
        for (var node : JSON.readTree(bytes)) {
            var cells = new EnumMap<Column, Cell>(Column.class);
            node.properties()
                    .forEach(it -> cells.put(
                            Column.valueOf(it.getKey().toUpperCase(Locale.ROOT)),
                            new Cell(
                                    it.getValue().path("value").asString(),
                                    citations(it.getValue().path("citations")))));
            var id = Optional.ofNullable(cells.get(Column.EVENT_ID))
                    .orElseThrow()
                    .value();
            rows.add(new Row(new IncidentId(UUID.fromString(id)), cells));
        }
        return List.copyOf(rows);
    }

    private static List<Citation> citations(JsonNode nodes) {
        var citations = new ArrayList<Citation>();
        for (var it : nodes) {
            citations.add(new Citation(
                    new ClaimId(id(it, "claim")),
                    new DocumentId(id(it, "document")),
                    it.path("number").asInt(),
                    it.path("sha256").asString(),
                    new TextId(id(it, "text")),
                    it.path("start").asInt(),
                    it.path("end").asInt(),
                    it.path("prefix").asString(),
                    it.path("quote").asString(),
                    it.path("suffix").asString(),
                    it.has("decision") ? Optional.of(new DecisionId(id(it, "decision"))) : Optional.empty(),
                    it.path("reason").asString("")));
        }
        return citations;
    }

    private static UUID id(JsonNode node, String name) {
        return UUID.fromString(node.path(name).asString());
    }
}
