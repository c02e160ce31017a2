package org.corroborate.incidents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.MentionId;
import org.corroborate.sources.DocumentId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which mention is in which incident now, and why: what linking made, remembered. */
@Repository
class LinksRepository {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private static final RowMapper<LinkRow> LINKS = new SimplePropertyRowMapper<>(LinkRow.class);
    private static final RowMapper<Place> PLACES = new SimplePropertyRowMapper<>(Place.class);
    private static final RowMapper<UUID> IDS = (row, _) -> row.getObject(1, UUID.class);

    private final JdbcClient db;

    LinksRepository(JdbcClient db) {
        this.db = db;
    }

    record LinkRow(UUID incident, UUID mention, UUID document, double weight, String reasons, LinkState state) {

        Link link() {
            return new Link(
                    new IncidentId(incident), new MentionId(mention), weight, JSON.readValue(reasons, REASONS), state);
        }
    }

    /** Where a mention is now. */
    record Place(UUID mention, UUID incident) {}

    List<LinkRow> of(IncidentId incident) {
        return db.sql("""
                select incident, mention, document, weight, reasons, state
                from incidents_link where incident = :incident order by state, weight desc, mention
                """).param("incident", incident.value()).query(LINKS).list();
    }

    Optional<IncidentId> of(MentionId mention) {
        return places(List.of(mention)).stream()
                .map(it -> new IncidentId(it.incident()))
                .findFirst();
    }

    List<Place> places(Collection<MentionId> mentions) {
        return mentions.isEmpty()
                ? List.of()
                : db.sql("""
                        select mention, incident from incidents_link
                        where mention in (:mentions) and state <> 'PROPOSED'
                        """).param("mentions", values(mentions)).query(PLACES).list();
    }

    /** The mentions that are in one of these incidents. */
    List<MentionId> mentionsIn(Collection<IncidentId> incidents) {
        return incidents.isEmpty()
                ? List.of()
                : db
                        .sql(
                                "select mention from incidents_link where incident in (:incidents) and state <> 'PROPOSED'")
                        .param(
                                "incidents",
                                incidents.stream().map(IncidentId::value).toList())
                        .query(IDS)
                        .stream()
                        .map(MentionId::new)
                        .toList();
    }

    /** The same, with the incident each is in. */
    List<Place> placesIn(Collection<IncidentId> incidents) {
        return incidents.isEmpty()
                ? List.of()
                : db.sql("""
                        select mention, incident from incidents_link
                        where incident in (:incidents) and state <> 'PROPOSED'
                        """)
                        .param(
                                "incidents",
                                incidents.stream().map(IncidentId::value).toList())
                        .query(PLACES)
                        .list();
    }

    /** The mentions that are in, or proposed for, an incident that one of these is in or proposed for. */
    List<MentionId> companions(Collection<MentionId> mentions) {
        return mentions.isEmpty()
                ? List.of()
                : db.sql("""
                            select distinct mention from incidents_link
                            where incident in (select incident from incidents_link where mention in (:mentions))
                            """).param("mentions", values(mentions)).query(IDS).stream()
                        .map(MentionId::new)
                        .toList();
    }

    List<IncidentId> incidentsOf(DocumentId document) {
        return db
                .sql("select distinct incident from incidents_link where document = :document and state <> 'PROPOSED'")
                .param("document", document.value())
                .query(IDS)
                .stream()
                .map(IncidentId::new)
                .toList();
    }

    void forget(Collection<MentionId> mentions) {
        if (!mentions.isEmpty()) {
            db.sql("delete from incidents_link where mention in (:mentions)")
                    .param("mentions", values(mentions))
                    .update();
        }
    }

    void add(Link link, DocumentId document) {
        db.sql("""
                insert into incidents_link (mention, incident, document, weight, reasons, state)
                values (:mention, :incident, :document, :weight, :reasons, :state)
                """)
                .param("mention", link.mention().value())
                .param("incident", link.incident().value())
                .param("document", document.value())
                .param("weight", link.weight())
                .param("reasons", JSON.writeValueAsString(link.reasons()))
                .param("state", link.state().name())
                .update();
    }

    private static List<UUID> values(Collection<MentionId> mentions) {
        return mentions.stream().map(MentionId::value).toList();
    }
}
