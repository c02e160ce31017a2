package org.corroborate.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each document has come, each time it was sent on its way. */
@Repository
class JourneysRepository {

    private static final String NEWEST = """
            select j.document, j.journey, h.sentence, h.arguments,
                (select max(case s.stage when 'KEPT' then 0 when 'READ' then 1 when 'PROPOSED' then 2 when 'LINKED' then 3
                    else 4 end) from sources_stage s where s.document = j.document and s.journey = j.journey) as reached
            from sources_journey j
            join sources_document d on d.id = j.document
            left join sources_halt h on h.document = j.document and h.journey = j.journey
            where j.journey = (select max(newest.journey) from sources_journey newest where newest.document = j.document)
            """;

    private final JdbcClient db;

    JourneysRepository(JdbcClient db) {
        this.db = db;
    }

    /** Begins a journey at {@link Stage#KEPT}. */
    void begin(DocumentId document, AccountId by, Instant at) {
        db.sql("""
                insert into sources_journey (document, journey, asked_at, asked_by)
                values (:document,
                    (select coalesce(max(journey) + 1, 0) from sources_journey where document = :document), :at, :by)
                """)
                .param("document", document.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        reach(newest(document).orElseThrow(), Stage.KEPT, at);
    }

    void reach(Journey journey, Stage stage, Instant at) {
        db.sql("""
                insert into sources_stage (document, journey, stage, reached_at)
                values (:document, :journey, :stage, :at)
                """)
                .param("document", journey.document().value())
                .param("journey", journey.number())
                .param("stage", stage.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** No step is left. */
    void end(Journey journey) {
        db.sql("update sources_journey set ended = true where document = :document and journey = :journey")
                .param("document", journey.document().value())
                .param("journey", journey.number())
                .update();
    }

    void halt(Journey journey, Sentence why, Instant at) {
        db.sql("""
                insert into sources_halt (document, journey, sentence, arguments, halted_at)
                values (:document, :journey, :sentence, :arguments, :at)
                """)
                .param("document", journey.document().value())
                .param("journey", journey.number())
                .param("sentence", why.key())
                .param("arguments", String.join("\n", why.arguments()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Journey> newest() {
        return db.sql(NEWEST + " order by d.number")
                .query(JourneysRepository::journey)
                .list();
    }

    List<Journey> underway(Stage last) {
        return db.sql(NEWEST + """
                 and not j.ended and (h.document is not null or not exists (select 1 from sources_stage s
                    where s.document = j.document and s.journey = j.journey and s.stage = :last)) order by d.number
                """)
                .param("last", last.name())
                .query(JourneysRepository::journey)
                .list();
    }

    Optional<Journey> newest(DocumentId document) {
        return db.sql(NEWEST + " and j.document = :document")
                .param("document", document.value())
                .query(JourneysRepository::journey)
                .optional();
    }

    private static Journey journey(ResultSet row, int number) throws SQLException {
        var sentence = row.getString("sentence");
        return new Journey(
                new DocumentId(row.getObject("document", UUID.class)),
                row.getInt("journey"),
                Stage.values()[row.getInt("reached")],
                sentence == null
                        ? Optional.empty()
                        : Optional.of(new Sentence(sentence, arguments(row.getString("arguments")))));
    }

    private static List<String> arguments(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
    }
}
