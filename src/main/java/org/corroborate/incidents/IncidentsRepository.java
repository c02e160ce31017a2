package org.corroborate.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.IncidentType;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Statement.When;
import org.corroborate.claims.Statement.Where;
import org.corroborate.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The incidents and what happened to them. */
@Repository
class IncidentsRepository {

    private static final RowMapper<IncidentRow> INCIDENTS = new SimplePropertyRowMapper<>(IncidentRow.class);
    private static final RowMapper<ActRow> ACTS = new SimplePropertyRowMapper<>(ActRow.class);
    private static final RowMapper<Known> KNOWN = new SimplePropertyRowMapper<>(Known.class);
    private static final RowMapper<UUID> IDS = (row, _) -> row.getObject(1, UUID.class);

    private final JdbcClient db;

    IncidentsRepository(JdbcClient db) {
        this.db = db;
    }

    record IncidentRow(
            UUID id,
            String name,
            @Nullable LocalDate dayFrom,
            @Nullable LocalDate dayTo,
            @Nullable Precision dayPrecision,
            @Nullable String place,
            @Nullable String cercle,
            @Nullable String region,
            @Nullable IncidentType type) {

        Incident incident() {
            return new Incident(new IncidentId(id), name, when(), where(), Optional.ofNullable(type));
        }

        private Optional<When> when() {
            return dayFrom == null || dayTo == null || dayPrecision == null
                    ? Optional.empty()
                    : Optional.of(new When(dayFrom, dayTo, dayPrecision));
        }

        private Optional<Where> where() {
            return place == null || cercle == null || region == null
                    ? Optional.empty()
                    : Optional.of(new Where(place, cercle, region));
        }
    }

    record ActRow(
            OffsetDateTime at,
            LinkAct.What what,
            UUID incident,
            @Nullable UUID mention,
            @Nullable UUID other,
            @Nullable UUID byAccount,
            String reason) {

        LinkAct act() {
            return new LinkAct(
                    at.toInstant(),
                    what,
                    new IncidentId(incident),
                    Optional.ofNullable(mention).map(MentionId::new),
                    Optional.ofNullable(other).map(IncidentId::new),
                    Optional.ofNullable(byAccount).map(AccountId::new),
                    reason);
        }
    }

    record Known(UUID id, OffsetDateTime madeAt) {}

    List<Incident> all() {
        return db.sql("""
                    select id, name, day_from as dayFrom, day_to as dayTo, day_precision as dayPrecision,
                    place, cercle, region, type
                    from incidents_incident where mentions > 0 order by incidents_incident.day_from nulls last, id
                    """).query(INCIDENTS).stream().map(IncidentRow::incident).toList();
    }

    Optional<Incident> incident(IncidentId id) {
        return db.sql("""
                select id, name, day_from as dayFrom, day_to as dayTo, day_precision as dayPrecision,
                    place, cercle, region, type
                from incidents_incident where id = :id
                """).param("id", id.value()).query(INCIDENTS).optional().map(IncidentRow::incident);
    }

    Optional<IncidentId> nowPartOf(IncidentId id) {
        return db.sql("select now_part_of from incidents_incident where id = :id and now_part_of is not null")
                .param("id", id.value())
                .query(IDS)
                .optional()
                .map(IncidentId::new);
    }

    /** Those of the ids that were ever given, with the moment. */
    List<Known> known(Collection<IncidentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select id, made_at as madeAt from incidents_incident where id in (:ids)")
                        .param("ids", ids.stream().map(IncidentId::value).toList())
                        .query(KNOWN)
                        .list();
    }

    void save(Incident incident, int mentions, Instant now) {
        if (update(incident, mentions) == 0) {
            bound("""
                    insert into incidents_incident (id, name, day_from, day_to, day_precision, place, cercle, region,
                        type, mentions, made_at)
                    values (:id, :name, :from, :to, :precision, :place, :cercle, :region, :type, :mentions, :at)
                    """, incident, mentions)
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private int update(Incident incident, int mentions) {
        return bound("""
                update incidents_incident set name = :name, day_from = :from, day_to = :to, day_precision = :precision,
                    place = :place, cercle = :cercle, region = :region, type = :type, mentions = :mentions,
                    now_part_of = null
                where id = :id
                """, incident, mentions).update();
    }

    private JdbcClient.StatementSpec bound(String sql, Incident incident, int mentions) {
        return db.sql(sql)
                .param("id", incident.id().value())
                .param("name", incident.name())
                .param("from", incident.when().map(When::from).orElse(null))
                .param("to", incident.when().map(When::to).orElse(null))
                .param(
                        "precision",
                        incident.when().map(it -> it.precision().name()).orElse(null))
                .param("place", incident.where().map(Where::place).orElse(null))
                .param("cercle", incident.where().map(Where::cercle).orElse(null))
                .param("region", incident.where().map(Where::region).orElse(null))
                .param("type", incident.type().map(IncidentType::name).orElse(null))
                .param("mentions", mentions);
    }

    /** The incident has no mention any more; its id stays, and says where they went. */
    void empty(IncidentId id, Optional<IncidentId> nowPartOf) {
        db.sql("update incidents_incident set mentions = 0, now_part_of = :into where id = :id")
                .param("id", id.value())
                .param("into", nowPartOf.map(IncidentId::value).orElse(null))
                .update();
    }

    void add(LinkAct act) {
        db.sql("""
                insert into incidents_act (at, what, incident, mention, other, by_account, reason)
                values (:at, :what, :incident, :mention, :other, :by, :reason)
                """)
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("what", act.what().name())
                .param("incident", act.incident().value())
                .param("mention", act.mention().map(it -> it.value()).orElse(null))
                .param("other", act.other().map(IncidentId::value).orElse(null))
                .param("by", act.by().map(it -> it.value()).orElse(null))
                .param("reason", act.reason())
                .update();
    }

    List<ActRow> acts(IncidentId id) {
        return db.sql("""
                select at, what, incident, mention, other, by_account as byAccount, reason
                from incidents_act where incident = :id or other = :id order by number
                """).param("id", id.value()).query(ACTS).list();
    }
}
