package org.corroborate.bench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corroborate.claims.Claim;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Statement;
import org.corroborate.claims.Statement.Figure;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;
import org.corroborate.incidents.Judgements;
import org.corroborate.incidents.LinkedIncident;
import org.corroborate.incidents.Linking;
import org.corroborate.incidents.Report;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills an empty workbench's tables with generated reports, as if each document had been imported: linked, and drawers filed. */
public final class MadeDatabase {

    private static final int PORTION = 20_000;

    private static final OffsetDateTime AT = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcTemplate db;

    private final Map<String, UUID> sources = new HashMap<>();

    private final Map<String, List<Object[]>> waiting = new LinkedHashMap<>();

    public MadeDatabase(JdbcTemplate db) {
        this.db = db;
    }

    public void fill(int mentions) {
        var made = new MadeReports(mentions);
        var before = new UUID(0, 0);
        var number = 0;
        for (var report : made) {
            var text = report.mention().text().value();
            if (!text.equals(before)) {
                document(report, ++number);
                before = text;
            }
            mention(report);
        }
        Linking.link(made, Judgements.NONE, it -> incident(it, made));
        write();
        db.execute("analyze");
    }

    private void document(Report it, int number) {
        var source = sources.computeIfAbsent(it.voice(), name -> {
            var id = new UUID(4, sources.size());
            add("sources_source (id, name)", id, name);
            return id;
        });
        var id = it.document().value();
        add(
                "sources_document (id, number, file_name, media_type, size, sha256, source, received_at, received_by)",
                id,
                number,
                "made.txt",
                "text/plain",
                1L,
                it.sha256(),
                source,
                AT,
                id);
        add(
                "sources_text (id, document, ordinal, content, title, reader, reader_version, read_at)",
                it.mention().text().value(),
                id,
                0,
                "Made.",
                "",
                "made",
                "1",
                AT);
        add("sources_journey (document, journey, asked_at, asked_by, ended)", id, 0, AT, id, true);
        for (var stage : List.of("KEPT", "READ", "PROPOSED", "LINKED", "COMPARED")) {
            add("sources_stage (document, journey, stage, reached_at)", id, 0, stage, AT);
        }
    }

    private void mention(Report it) {
        var id = it.id().value();
        var text = it.mention().text().value();
        var start = it.mention().start();
        var end = it.mention().end();
        add("claims_mention (id, text, start_at, end_at, made_at)", id, text, start, end, AT);
        it.claims().forEach(this::claim);
        add(
                "incidents_report (mention, text, start_at, end_at, document, words)",
                id,
                text,
                start,
                end,
                it.document().value(),
                it.words());
        for (var block : Linking.blocks(it)) {
            add("incidents_drawer (mention, drawer)", id, Long.toHexString(block));
        }
    }

    private void claim(Claim it) {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("id", it.id().value());
        columns.put("mention", it.mention().value());
        columns.put("text", it.quote().text().value());
        columns.put("start_at", it.quote().start());
        columns.put("end_at", it.quote().end());
        columns.put("exact", it.quote().exact());
        columns.put("attribute", it.attribute().name());
        columns.put("extractor", "made");
        columns.put("extractor_version", "1");
        columns.put("rule", "made");
        columns.put("why", "[]");
        columns.put("made_at", AT);
        columns.putAll(columns(it.statement()));
        add(
                "claims_claim (" + String.join(", ", columns.keySet()) + ')',
                columns.values().toArray());
    }

    private static Map<String, Object> columns(Statement statement) {
        return switch (statement) {
            case Figure it ->
                Map.of(
                        "qualifier",
                        it.count().qualifier(),
                        "number",
                        it.count().low().orElse(0),
                        "counted",
                        it.of(),
                        "part",
                        false,
                        "coded",
                        false,
                        "according_to",
                        "");
            case Where it -> Map.of("place", it.place(), "cercle", it.cercle(), "region", it.region());
            case When it ->
                Map.of(
                        "first_day", it.from(),
                        "last_day", it.to(),
                        "date_precision", it.precision().name());
            case Statement.Perpetrator it ->
                Map.of("actor", it.actor(), "certainty", it.certainty().name());
            default -> Map.of();
        };
    }

    private void incident(LinkedIncident it, MadeReports made) {
        add(
                "incidents_incident (id, name, mentions, made_at)",
                it.id().value(),
                it.incident().name(),
                it.mentions().size(),
                AT);
        for (var link : it.links()) {
            add(
                    "incidents_link (mention, incident, document, weight, reasons, state)",
                    link.mention().value(),
                    it.id().value(),
                    document(link.mention(), made),
                    link.weight(),
                    "[]",
                    link.state().name());
        }
    }

    private static UUID document(MentionId mention, MadeReports made) {
        return made.report(mention).document().value();
    }

    private void add(String into, Object... values) {
        var rows = waiting.computeIfAbsent(into, _ -> new ArrayList<>());
        rows.add(values);
        if (rows.size() == PORTION) {
            write();
        }
    }

    /** In the order in which the tables were first named, so that what others refer to is there. */
    private void write() {
        waiting.forEach((into, rows) -> {
            if (!rows.isEmpty()) {
                var places = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
                db.batchUpdate("insert into %s values (%s)".formatted(into, places), rows);
                rows.clear();
            }
        });
    }
}
