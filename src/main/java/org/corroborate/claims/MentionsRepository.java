package org.corroborate.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MentionsRepository {

    private final JdbcClient db;
    private final JdbcTemplate batch;

    MentionsRepository(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    /** Adds mentions; {@code by} is empty where an extractor found them. */
    void add(Collection<Mention> mentions, Optional<AccountId> by, Instant at) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        batch.batchUpdate("""
                insert into claims_mention (id, text, start_at, end_at, account, made_at) values (?, ?, ?, ?, ?, ?)
                """, mentions, 1_000, (row, mention) -> {
            row.setObject(1, mention.id().value());
            row.setObject(2, mention.text().value());
            row.setInt(3, mention.start());
            row.setInt(4, mention.end());
            row.setObject(5, by.map(AccountId::value).orElse(null));
            row.setObject(6, moment);
        });
    }

    List<Mention> in(TextId text) {
        return db.sql("""
                select id, text, start_at, end_at from claims_mention where text = :text order by start_at, ordinal
                """)
                .param("text", text.value())
                .query(MentionsRepository::mention)
                .list();
    }

    Optional<Mention> byId(MentionId id) {
        return db.sql("select id, text, start_at, end_at from claims_mention where id = :id")
                .param("id", id.value())
                .query(MentionsRepository::mention)
                .optional();
    }

    private static Mention mention(ResultSet row, int number) throws SQLException {
        return new Mention(
                new MentionId(row.getObject("id", UUID.class)),
                new TextId(row.getObject("text", UUID.class)),
                row.getInt("start_at"),
                row.getInt("end_at"));
    }
}
