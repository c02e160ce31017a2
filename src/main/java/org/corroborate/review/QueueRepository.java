package org.corroborate.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue, remembered: every conflict with the state read off its decisions. */
@Repository
class QueueRepository {

    private static final RowMapper<Standing> STANDINGS = new SimplePropertyRowMapper<>(Standing.class);
    private static final RowMapper<Counted> COUNTED = new SimplePropertyRowMapper<>(Counted.class);
    private static final RowMapper<Long> NUMBER = (row, _) -> row.getLong(1);

    private final JdbcClient db;

    QueueRepository(JdbcClient db) {
        this.db = db;
    }

    private record Place(int severity, OffsetDateTime foundAt) {}

    record Standing(UUID conflict, ConflictState state, boolean reopened) {}

    record Counted(ConflictState state, long number) {}

    /** The years an incident may have happened in. */
    record Years(int first, int last) {}

    List<Standing> page(QueueFilter filter, int offset, int limit) {
        return where("select conflict, state, reopened from review_queue", filter, order(filter) + """
                 severity desc, found_at, conflict offset :offset rows fetch first :limit rows only
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query(STANDINGS)
                .list();
    }

    long count(QueueFilter filter) {
        return where("select count(*) from review_queue", filter, "")
                .query(NUMBER)
                .single();
    }

    Map<ConflictState, Long> counts(QueueFilter filter) {
        var counts = new EnumMap<ConflictState, Long>(ConflictState.class);
        for (var state : ConflictState.values()) {
            counts.put(state, 0L);
        }
        where("select state, count(*) as number from review_queue", filter, " group by state")
                .query(COUNTED)
                .list()
                .forEach(it -> counts.put(it.state(), it.number()));
        return counts;
    }

    long before(ConflictId conflict, QueueFilter filter) {
        return place(conflict)
                .map(it -> where("select count(*) from review_queue", filter, """
                         and (severity > :its or severity = :its
                            and (found_at < :at or found_at = :at and conflict < :conflict))
                        """)
                        .param("its", it.severity())
                        .param("at", it.foundAt())
                        .param("conflict", conflict.value())
                        .query(NUMBER)
                        .single())
                .orElse(0L);
    }

    private Optional<Place> place(ConflictId conflict) {
        return db.sql("select severity, found_at from review_queue where conflict = :conflict")
                .param("conflict", conflict.value())
                .query((row, _) -> new Place(row.getInt(1), row.getObject(2, OffsetDateTime.class)))
                .optional();
    }

    /** What the filter holds fast stands first, so that the index is in the order asked for and nothing is sorted. */
    private static String order(QueueFilter filter) {
        return " order by found,"
                + (filter.state().isEmpty() ? "" : " state,")
                + (filter.attribute().isEmpty() ? "" : " attribute,")
                + (filter.attribute().isPresent() || filter.kind().isEmpty() ? "" : " kind,");
    }

    private JdbcClient.StatementSpec where(String select, QueueFilter filter, String rest) {
        var sql = new StringBuilder(select).append(" where found");
        var values = new HashMap<String, Object>();
        filter.state().ifPresent(it -> narrow(sql, values, "state", it.name()));
        filter.attribute().ifPresent(it -> narrow(sql, values, "attribute", it.name()));
        filter.kind().ifPresent(it -> narrow(sql, values, "kind", it.name()));
        filter.severity().ifPresent(it -> narrow(sql, values, "severity", it.ordinal()));
        filter.year().ifPresent(it -> {
            sql.append(" and first_year <= :year and last_year >= :year");
            values.put("year", it);
        });
        filter.holder().ifPresent(it -> {
            sql.append(" and conflict in (select cast(a.subject as uuid) from review_assignment a where a.newest"
                    + " and a.kind = 'conflict' and a.account = :holder)");
            values.put("holder", it.value());
        });
        var statement = db.sql(sql + rest);
        values.forEach(statement::param);
        return statement;
    }

    private static void narrow(StringBuilder sql, Map<String, Object> values, String column, Object value) {
        sql.append(" and ").append(column).append(" = :").append(column);
        values.put(column, value);
    }

    Optional<Standing> standing(ConflictId conflict) {
        return db.sql("select conflict, state, reopened from review_queue where conflict = :conflict")
                .param("conflict", conflict.value())
                .query(STANDINGS)
                .optional();
    }

    /** The same, and nobody else decides this conflict until the transaction ends. */
    Optional<Standing> lock(ConflictId conflict) {
        return db.sql("select conflict, state, reopened from review_queue where conflict = :conflict for update")
                .param("conflict", conflict.value())
                .query(STANDINGS)
                .optional();
    }

    List<Standing> standings(Collection<ConflictId> conflicts) {
        return conflicts.isEmpty()
                ? List.of()
                : db.sql("select conflict, state, reopened from review_queue where conflict in (:conflicts)")
                        .param(
                                "conflicts",
                                conflicts.stream().map(ConflictId::value).toList())
                        .query(STANDINGS)
                        .list();
    }

    List<Standing> found() {
        return db.sql("select conflict, state, reopened from review_queue where found")
                .query(STANDINGS)
                .list();
    }

    void save(Conflict it, Instant foundAt, Optional<Years> years, ConflictState state, boolean reopened) {
        var changed = bound("""
                update review_queue set incident = :incident, attribute = :attribute, kind = :kind,
                    severity = :severity, found = true, first_year = :first, last_year = :last, state = :state,
                    reopened = :reopened
                where conflict = :conflict
                """, it, years, state, reopened).update();
        if (changed == 0) {
            bound("""
                    insert into review_queue (conflict, incident, attribute, kind, severity, found, found_at,
                        first_year, last_year, state, reopened)
                    values (:conflict, :incident, :attribute, :kind, :severity, true, :at,
                        :first, :last, :state, :reopened)
                    """, it, years, state, reopened)
                    .param("at", foundAt.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private JdbcClient.StatementSpec bound(
            String sql, Conflict it, Optional<Years> years, ConflictState state, boolean reopened) {
        return db.sql(sql)
                .param("conflict", it.id().value())
                .param("incident", it.incident().value())
                .param("attribute", it.attribute().name())
                .param("kind", it.kind().name())
                .param("severity", it.severity().ordinal())
                .param("first", years.map(Years::first).orElse(null))
                .param("last", years.map(Years::last).orElse(null))
                .param("state", state.name())
                .param("reopened", reopened);
    }

    void gone(ConflictId conflict) {
        db.sql("update review_queue set found = false where conflict = :conflict")
                .param("conflict", conflict.value())
                .update();
    }
}
