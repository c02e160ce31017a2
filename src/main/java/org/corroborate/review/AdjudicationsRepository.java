package org.corroborate.review;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What adjudicators held: only ever added. */
@Repository
class AdjudicationsRepository {

    private final JdbcClient db;

    AdjudicationsRepository(JdbcClient db) {
        this.db = db;
    }

    List<Adjudicated> of(RoundId round) {
        return db.sql("select * from review_adjudication where round = :round order by at")
                .param("round", round.value())
                .query((row, _) -> new Adjudicated(
                        new ClaimId(row.getObject("claim", UUID.class)),
                        Adjudicated.Choice.valueOf(row.getString("choice")),
                        Optional.ofNullable(row.getString("held")).map(StatementJson::read),
                        Optional.ofNullable(row.getObject("made", UUID.class)).map(ClaimId::new),
                        row.getString("reason"),
                        new AccountId(row.getObject("by_account", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(RoundId round, Adjudicated it) {
        db.sql("""
                insert into review_adjudication (round, claim, choice, held, made, reason, by_account, at)
                values (:round, :claim, :choice, :held, :made, :reason, :by, :at)
                """)
                .param("round", round.value())
                .param("claim", it.item().value())
                .param("choice", it.choice().name())
                .param("held", it.held().map(StatementJson::write).orElse(null))
                .param("made", it.made().map(ClaimId::value).orElse(null))
                .param("reason", it.reason())
                .param("by", it.by().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
