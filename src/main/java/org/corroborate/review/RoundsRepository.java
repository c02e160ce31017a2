package org.corroborate.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.DocumentId;
import org.corroborate.sources.TextId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds of second coding with their passages, and who has finished: only ever added. */
@Repository
class RoundsRepository {

    private static final RowMapper<Passage> PASSAGES = (row, _) -> new Passage(
            row.getObject("round", UUID.class),
            new Drawn(
                    new DocumentId(row.getObject("document", UUID.class)),
                    new TextId(row.getObject("text", UUID.class)),
                    row.getInt("start_at"),
                    row.getInt("end_at")));

    private static final RowMapper<Finished> FINISHED = (row, _) ->
            new Finished(row.getObject("round", UUID.class), new AccountId(row.getObject("by_account", UUID.class)));

    private final JdbcClient db;

    RoundsRepository(JdbcClient db) {
        this.db = db;
    }

    private record Passage(UUID round, Drawn drawn) {}

    private record Finished(UUID round, AccountId by) {}

    /** The newest first. */
    List<Round> all() {
        var passages =
                db.sql("select * from review_round_passage order by document, text, start_at").query(PASSAGES).stream()
                        .collect(groupingBy(Passage::round, mapping(Passage::drawn, toList())));
        var finished = db.sql("select round, by_account from review_coding_done").query(FINISHED).stream()
                .collect(groupingBy(Finished::round, mapping(Finished::by, toList())));
        return db.sql("select * from review_round order by number desc")
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Round(
                            new RoundId(id),
                            row.getInt("number"),
                            Round.Unit.valueOf(row.getString("unit")),
                            row.getInt("share"),
                            row.getLong("seed"),
                            row.getBoolean("anonymous"),
                            new AccountId(row.getObject("first_coder", UUID.class)),
                            new AccountId(row.getObject("second_coder", UUID.class)),
                            new AccountId(row.getObject("by_account", UUID.class)),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            passages.getOrDefault(id, List.of()),
                            finished.getOrDefault(id, List.of()));
                })
                .list();
    }

    int next() {
        return db.sql("select coalesce(max(number), 0) + 1 from review_round")
                .query(Integer.class)
                .single();
    }

    void add(Round it) {
        db.sql("""
                insert into review_round
                    (id, number, unit, share, seed, anonymous, first_coder, second_coder, by_account, at)
                values (:id, :number, :unit, :share, :seed, :anonymous, :first, :second, :by, :at)
                """)
                .param("id", it.id().value())
                .param("number", it.number())
                .param("unit", it.unit().name())
                .param("share", it.share())
                .param("seed", it.seed())
                .param("anonymous", it.anonymous())
                .param("first", it.first().value())
                .param("second", it.second().value())
                .param("by", it.by().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
        it.passages().forEach(drawn -> db.sql("""
                        insert into review_round_passage (round, document, text, start_at, end_at)
                        values (:round, :document, :text, :start, :end)
                        """)
                .param("round", it.id().value())
                .param("document", drawn.document().value())
                .param("text", drawn.text().value())
                .param("start", drawn.start())
                .param("end", drawn.end())
                .update());
    }

    /** Whether any round is being coded by two who may not know of each other's work yet. */
    boolean anyBlind() {
        return db.sql("""
                select exists (select 1 from review_round r
                    where (select count(*) from review_coding_done d where d.round = r.id) < 2)
                """).query(Boolean.class).single();
    }

    /** Whether a stretch of a text is being coded by two who may not know of each other's work yet. */
    boolean blind(TextId text, int start, int end) {
        return db.sql("""
                select exists (select 1 from review_round_passage p where p.text = :text
                    and p.start_at < :end and :start < p.end_at
                    and (select count(*) from review_coding_done d where d.round = p.round) < 2)
                """)
                .param("text", text.value())
                .param("start", start)
                .param("end", end)
                .query(Boolean.class)
                .single();
    }

    /** One of the two coders finishes: nobody else does at the same moment. */
    void lock(RoundId round) {
        db.sql("select number from review_round where id = :round for update")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    void finish(RoundId round, AccountId coder, String sha256, Instant at) {
        db.sql("insert into review_coding_done (round, by_account, sha256, at) values (:round, :by, :sha256, :at)")
                .param("round", round.value())
                .param("by", coder.value())
                .param("sha256", sha256)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
