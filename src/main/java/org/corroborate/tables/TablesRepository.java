package org.corroborate.tables;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Sentence;
import org.corroborate.sources.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TablesRepository {

    private static final RowMapper<MappingRow> MAPPINGS = new SimplePropertyRowMapper<>(MappingRow.class);
    private static final RowMapper<OrderRow> ORDERS = new SimplePropertyRowMapper<>(OrderRow.class);
    private static final RowMapper<ToldRow> TOLD = new SimplePropertyRowMapper<>(ToldRow.class);

    private final JdbcClient db;
    private final JdbcTemplate batch;

    TablesRepository(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    record MappingRow(UUID id, String dataset, DateOrder dates) {}

    record OrderRow(@Nullable UUID mapping) {}

    /** A row as it was told last: its mention, and a seal of what it said. */
    record ToldRow(String rowId, UUID mention, String said) {}

    UUID add(Mapping mapping, String headers, AccountId by, Instant at) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into tables_mapping (id, headers, dataset, dates, made_by, made_at)
                values (:id, :headers, :dataset, :dates, :by, :at)
                """)
                .param("id", id)
                .param("headers", headers)
                .param("dataset", mapping.dataset())
                .param("dates", mapping.dates().name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        mapping.roles().forEach((place, role) -> db.sql(
                        "insert into tables_column (mapping, place, role) values (:mapping, :place, :role)")
                .param("mapping", id)
                .param("place", place)
                .param("role", role.name())
                .update());
        return id;
    }

    /** The newest mapping of a table with these columns. */
    Optional<Mapping> remembered(String headers) {
        return db.sql("""
                        select id, dataset, dates from tables_mapping where headers = :headers
                        order by number desc fetch first 1 row only
                        """).param("headers", headers).query(MAPPINGS).optional().map(this::whole);
    }

    void order(DocumentId document, Optional<UUID> mapping, AccountId by, Instant at) {
        db.sql("""
                insert into tables_order (document, mapping, asked_by, asked_at)
                values (:document, :mapping, :by, :at)
                """)
                .param("document", document.value())
                .param("mapping", mapping.orElse(null))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** None where nobody has said how to take it; within, none where it is to be read as text. */
    Optional<Optional<Mapping>> ordered(DocumentId document) {
        return db.sql("""
                        select mapping from tables_order where document = :document
                        order by number desc fetch first 1 row only
                        """)
                .param("document", document.value())
                .query(ORDERS)
                .optional()
                .map(it -> Optional.ofNullable(it.mapping()).map(this::mapping));
    }

    /** The newest telling of every row of a dataset, by the row's id. */
    Map<String, ToldRow> told(String dataset) {
        var newest = new HashMap<String, ToldRow>();
        db.sql("select row_id as rowId, mention, said from tables_row where dataset = :dataset order by number")
                .param("dataset", dataset)
                .query(TOLD)
                .list()
                .forEach(it -> newest.put(it.rowId(), it));
        return newest;
    }

    /** One row as it is told now. */
    record Telling(String id, MentionId mention, String said, Optional<UUID> before) {}

    void add(String dataset, DocumentId document, Collection<Telling> rows) {
        batch.batchUpdate("""
                insert into tables_row (dataset, row_id, document, mention, said, before_mention)
                values (?, ?, ?, ?, ?, ?)
                """, rows, 1_000, (row, it) -> {
            row.setString(1, dataset);
            row.setString(2, it.id());
            row.setObject(3, document.value());
            row.setObject(4, it.mention().value());
            row.setString(5, it.said());
            row.setObject(6, it.before().orElse(null));
        });
    }

    /** The mentions of earlier tellings that this document put right. */
    List<MentionId> before(DocumentId document) {
        return db.sql("select before_mention from tables_row where document = :document and before_mention is not null")
                .param("document", document.value())
                .query((row, _) -> new MentionId(row.getObject(1, UUID.class)))
                .list();
    }

    void keep(TableReport report, DocumentId document, Instant at) {
        batch.batchUpdate("""
                insert into tables_refusal (document, row_number, words, sentence, arguments) values (?, ?, ?, ?, ?)
                """, report.refused(), 1_000, (row, it) -> {
            row.setObject(1, document.value());
            row.setInt(2, it.row());
            row.setString(3, it.words());
            row.setString(4, it.why().key());
            row.setString(5, cut(String.join("\n", it.why().arguments())));
        });
        db.sql("""
                insert into tables_result (document, dataset, added, changed, unchanged, refused, taken_at)
                values (:document, :dataset, :added, :changed, :unchanged, :refused, :at)
                """)
                .param("document", document.value())
                .param("dataset", report.dataset())
                .param("added", report.added())
                .param("changed", report.changed())
                .param("unchanged", report.unchanged())
                .param("refused", report.refused().size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TableReport> report(DocumentId document) {
        return db.sql("select dataset, added, changed, unchanged from tables_result where document = :document")
                .param("document", document.value())
                .query((row, _) -> new TableReport(
                        row.getString("dataset"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        refused(document)))
                .optional();
    }

    private List<RowClaims.Refused> refused(DocumentId document) {
        return db.sql("""
                select row_number, words, sentence, arguments from tables_refusal
                where document = :document order by row_number
                """)
                .param("document", document.value())
                .query((row, _) -> new RowClaims.Refused(
                        row.getInt("row_number"),
                        row.getString("words"),
                        new Sentence(
                                row.getString("sentence"),
                                Arrays.asList(row.getString("arguments").split("\n", -1)))))
                .list();
    }

    private Mapping mapping(UUID id) {
        return db.sql("select id, dataset, dates from tables_mapping where id = :id")
                .param("id", id)
                .query(MAPPINGS)
                .optional()
                .map(this::whole)
                .orElseThrow();
    }

    private Mapping whole(MappingRow row) {
        var roles = new LinkedHashMap<Integer, Role>();
        db.sql("select place, role from tables_column where mapping = :mapping order by place")
                .param("mapping", row.id())
                .query((column, _) -> Map.entry(column.getInt("place"), Role.valueOf(column.getString("role"))))
                .list()
                .forEach(it -> roles.put(it.getKey(), it.getValue()));
        return new Mapping(row.dataset(), roles, row.dates());
    }

    private static String cut(String arguments) {
        return arguments.length() <= 4000 ? arguments : arguments.substring(0, 4000);
    }
}
