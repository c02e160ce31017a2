package org.corroborate.conflicts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.ClaimId;
import org.corroborate.incidents.IncidentId;
import org.corroborate.shared.Sentence;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was kept quiet, how much was compared, and what is still to be compared. */
@Repository
class SilencesRepository {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ClaimId>> CLAIMS = new TypeReference<>() {};
    private static final RowMapper<SilenceRow> SILENCES = new SimplePropertyRowMapper<>(SilenceRow.class);
    private static final RowMapper<Quiet> QUIET = (row, nth) -> new Quiet(
            new IncidentId(row.getObject("incident", UUID.class)),
            Objects.requireNonNull(SILENCES.mapRow(row, nth)).silence());
    private static final RowMapper<Long> NUMBER = (row, _) -> row.getLong(1);
    private static final RowMapper<UUID> IDS = (row, _) -> row.getObject(1, UUID.class);

    private final JdbcClient db;

    SilencesRepository(JdbcClient db) {
        this.db = db;
    }

    record SilenceRow(Attribute attribute, String claims, String why) {

        Silence silence() {
            return new Silence(attribute, JSON.readValue(claims, CLAIMS), JSON.readValue(why, Sentence.class));
        }
    }

    List<Silence> of(IncidentId incident) {
        return db
                .sql("select attribute, claims, why from conflicts_silence where incident = :incident order by place")
                .param("incident", incident.value())
                .query(SILENCES)
                .stream()
                .map(SilenceRow::silence)
                .toList();
    }

    /** Incident by incident. */
    List<Quiet> page(Optional<Attribute> attribute, int offset, int limit) {
        return about(
                        "select incident, attribute, claims, why from conflicts_silence",
                        attribute,
                        " order by " + (attribute.isPresent() ? "attribute, " : "")
                                + "incident, place offset :offset rows fetch first :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query(QUIET)
                .list();
    }

    long count(Optional<Attribute> attribute) {
        return about("select count(*) from conflicts_silence", attribute, "")
                .query(NUMBER)
                .single();
    }

    private JdbcClient.StatementSpec about(String select, Optional<Attribute> attribute, String rest) {
        var statement = db.sql(select + (attribute.isPresent() ? " where attribute = :attribute" : "") + rest);
        return attribute.map(it -> statement.param("attribute", it.name())).orElse(statement);
    }

    long pairs() {
        return db.sql("select coalesce(sum(pairs), 0) from conflicts_compared")
                .query(NUMBER)
                .single();
    }

    void save(IncidentId incident, Findings findings) {
        for (var table : List.of("conflicts_silence", "conflicts_compared", "conflicts_stale")) {
            db.sql("delete from " + table + " where incident = :incident")
                    .param("incident", incident.value())
                    .update();
        }
        db.sql("insert into conflicts_compared (incident, pairs) values (:incident, :pairs)")
                .param("incident", incident.value())
                .param("pairs", findings.pairs())
                .update();
        for (var place = 0; place < findings.silences().size(); place++) {
            add(incident, place, findings.silences().get(place));
        }
    }

    private void add(IncidentId incident, int place, Silence silence) {
        db.sql("""
                insert into conflicts_silence (incident, place, attribute, claims, why)
                values (:incident, :place, :attribute, :claims, :why)
                """)
                .param("incident", incident.value())
                .param("place", place)
                .param("attribute", silence.attribute().name())
                .param("claims", JSON.writeValueAsString(silence.claims()))
                .param("why", JSON.writeValueAsString(silence.why()))
                .update();
    }

    List<IncidentId> stale() {
        return db.sql("select incident from conflicts_stale order by incident").query(IDS).stream()
                .map(IncidentId::new)
                .toList();
    }

    void addStale(IncidentId incident) {
        db.sql("""
                insert into conflicts_stale (incident) select :incident
                where not exists (select 1 from conflicts_stale where incident = :incident)
                """).param("incident", incident.value()).update();
    }
}
