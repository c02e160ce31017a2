package org.corroborate.datasets;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** {@code citations.jsonl}: each citation of each cell as a W3C Web Annotation, one a line. */
final class CitationLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CitationLines() {}

    static byte[] of(List<Row> rows) {
        var out = new ByteArrayOutputStream();
        for (var row : rows) {
            row.cells().forEach((column, cell) -> cell.citations().forEach(it -> {
                out.writeBytes(line(row, column, cell, it).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }));
        }
        return out.toByteArray();
    }

    private static String line(Row row, Column column, Cell cell, Citation it) {
        var node = JSON.createObjectNode();
        node.put("@context", "http://www.w3.org/ns/anno.jsonld");
        node.put(
                "id",
                "urn:uuid:" + row.incident().value() + "#" + column.code() + "/"
                        + it.claim().value());
        node.put("type", "Annotation");
        node.put("motivation", "identifying");
        node.putObject("body")
                .put("event_id", row.incident().value().toString())
                .put("column", column.code())
                .put("value", cell.value())
                .put("claim", it.claim().value().toString());
        var target = node.putObject("target");
        target.put("source", "urn:uuid:" + it.document().value());
        target.put("document", "%03d".formatted(it.documentNumber()));
        target.put("sha256", it.sha256());
        target.put("text", "urn:uuid:" + it.text().value());
        var selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", it.quote())
                .put("prefix", it.prefix())
                .put("suffix", it.suffix());
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", it.start())
                .put("end", it.end());
        it.decision().ifPresent(decision -> node.putObject("decision")
                .put("id", decision.value().toString())
                .put("reason", it.reason()));
        return JSON.writeValueAsString(node);
    }
}
