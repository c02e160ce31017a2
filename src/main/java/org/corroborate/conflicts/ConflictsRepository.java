package org.corroborate.conflicts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The conflicts found, with their claims. */
@Repository
class ConflictsRepository {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final RowMapper<ConflictRow> CONFLICTS = new SimplePropertyRowMapper<>(ConflictRow.class);
    private static final RowMapper<ClaimRow> CLAIMS = new SimplePropertyRowMapper<>(ClaimRow.class);

    /** Columns are named as the record names them: looking for each under two names is slow. */
    private static final String SELECT = """
            select id, incident, attribute, kind, severity, why, marked_by as markedBy, found, found_at as foundAt
            from conflicts_conflict""";

    /** By severity, then as they were found. */
    private static final String ORDER =
            " order by case severity when 'HIGH' then 1 when 'MIDDLE' then 2 else 3 end, found_at, id";

    private final JdbcClient db;

    ConflictsRepository(JdbcClient db) {
        this.db = db;
    }

    /** A conflict as it is remembered. */
    record Remembered(Conflict conflict, boolean found, Instant foundAt) {}

    record ConflictRow(
            UUID id,
            UUID incident,
            Attribute attribute,
            Kind kind,
            Severity severity,
            String why,
            @Nullable UUID markedBy,
            boolean found,
            OffsetDateTime foundAt) {

        Remembered with(List<ClaimId> claims) {
            var conflict = new Conflict(
                    new ConflictId(id),
                    new IncidentId(incident),
                    attribute,
                    kind,
                    severity,
                    claims,
                    JSON.readValue(why, Sentence.class),
                    Optional.ofNullable(markedBy).map(AccountId::new));
            return new Remembered(conflict, found, foundAt.toInstant());
        }
    }

    record ClaimRow(UUID conflict, UUID claim) {}

    List<Remembered> found() {
        return whole(db.sql(SELECT + " where found" + ORDER).query(CONFLICTS).list());
    }

    List<Remembered> byId(Collection<ConflictId> ids) {
        return ids.isEmpty()
                ? List.of()
                : whole(db.sql(SELECT + " where id in (:ids)" + ORDER)
                        .param("ids", ids.stream().map(ConflictId::value).toList())
                        .query(CONFLICTS)
                        .list());
    }

    List<Remembered> of(IncidentId incident) {
        return whole(db.sql(SELECT + " where incident = :incident" + ORDER)
                .param("incident", incident.value())
                .query(CONFLICTS)
                .list());
    }

    List<Remembered> foundIn(Collection<IncidentId> incidents) {
        return incidents.isEmpty()
                ? List.of()
                : whole(db.sql(SELECT + " where found and incident in (:incidents)" + ORDER)
                        .param(
                                "incidents",
                                incidents.stream().map(IncidentId::value).toList())
                        .query(CONFLICTS)
                        .list());
    }

    List<Remembered> about(Collection<ClaimId> claims) {
        return claims.isEmpty()
                ? List.of()
                : whole(db.sql(SELECT + """
                         where id in (select conflict from conflicts_claim where claim in (:claims))
                        """ + ORDER)
                        .param("claims", claims.stream().map(ClaimId::value).toList())
                        .query(CONFLICTS)
                        .list());
    }

    private List<Remembered> whole(List<ConflictRow> rows) {
        var claims = claims(rows.stream().map(ConflictRow::id).toList());
        return rows.stream()
                .map(row -> row.with(claims.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<ClaimId>> claims(List<UUID> conflicts) {
        return conflicts.isEmpty()
                ? Map.of()
                : db.sql("""
                            select conflict, claim from conflicts_claim
                            where conflict in (:conflicts) order by conflict, place
                            """).param("conflicts", conflicts).query(CLAIMS).stream()
                        .collect(groupingBy(ClaimRow::conflict, mapping(row -> new ClaimId(row.claim()), toList())));
    }

    /** Keeps a conflict as it is found now; a known one keeps the moment when it was first found. */
    void save(Conflict it, Instant now) {
        var changed = bound("""
                update conflicts_conflict set incident = :incident, attribute = :attribute, kind = :kind,
                    severity = :severity, why = :why, marked_by = :by, found = true
                where id = :id
                """, it).update();
        if (changed == 0) {
            bound("""
                    insert into conflicts_conflict
                        (id, incident, attribute, kind, severity, why, marked_by, found, found_at)
                    values (:id, :incident, :attribute, :kind, :severity, :why, :by, true, :at)
                    """, it).param("at", now.atOffset(ZoneOffset.UTC)).update();
        }
        saveClaims(it);
    }

    private JdbcClient.StatementSpec bound(String sql, Conflict it) {
        return db.sql(sql)
                .param("id", it.id().value())
                .param("incident", it.incident().value())
                .param("attribute", it.attribute().name())
                .param("kind", it.kind().name())
                .param("severity", it.severity().name())
                .param("why", JSON.writeValueAsString(it.why()))
                .param("by", it.markedBy().map(AccountId::value).orElse(null));
    }

    private void saveClaims(Conflict it) {
        db.sql("delete from conflicts_claim where conflict = :conflict")
                .param("conflict", it.id().value())
                .update();
        for (var place = 0; place < it.claims().size(); place++) {
            db.sql("insert into conflicts_claim (conflict, claim, place) values (:conflict, :claim, :place)")
                    .param("conflict", it.id().value())
                    .param("claim", it.claims().get(place).value())
                    .param("place", place)
                    .update();
        }
    }

    void gone(ConflictId id) {
        db.sql("update conflicts_conflict set found = false where id = :id")
                .param("id", id.value())
                .update();
    }
}
