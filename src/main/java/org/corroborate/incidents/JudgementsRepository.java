package org.corroborate.incidents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.corroborate.claims.MentionId;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What people said about links: only ever added. */
@Repository
class JudgementsRepository {

    private static final RowMapper<JudgedRow> JUDGED = new SimplePropertyRowMapper<>(JudgedRow.class);

    private final JdbcClient db;

    JudgementsRepository(JdbcClient db) {
        this.db = db;
    }

    record JudgedRow(long number, boolean same, int side, UUID mention) {}

    /** Says that every mention of one side is, or is not, about the same incident as every mention of the other. */
    void add(
            boolean same,
            Collection<MentionId> one,
            Collection<MentionId> other,
            AccountId by,
            String reason,
            Instant now) {
        var key = new GeneratedKeyHolder();
        db.sql("""
                insert into incidents_judgement (same, at, by_account, reason) values (:same, :at, :by, :reason)
                """)
                .param("same", same)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .update(key, "number");
        var number = key.getKeyAs(Long.class);
        if (number == null) {
            throw new IllegalStateException("A judgement was given no number.");
        }
        one.forEach(it -> addSide(number, 1, it));
        other.forEach(it -> addSide(number, 2, it));
    }

    private void addSide(long judgement, int side, MentionId mention) {
        db.sql("insert into incidents_judged (judgement, side, mention) values (:judgement, :side, :mention)")
                .param("judgement", judgement)
                .param("side", side)
                .param("mention", mention.value())
                .update();
    }

    /** All sides of the judgements that name one of these mentions, the oldest judgement first. */
    List<JudgedRow> about(Collection<MentionId> mentions) {
        return mentions.isEmpty()
                ? List.of()
                : db.sql("""
                        select j.number, j.same, d.side, d.mention
                        from incidents_judgement j join incidents_judged d on d.judgement = j.number
                        where j.number in (select judgement from incidents_judged where mention in (:mentions))
                        order by j.number, d.side, d.mention
                        """)
                        .param(
                                "mentions",
                                mentions.stream().map(MentionId::value).toList())
                        .query(JUDGED)
                        .list();
    }
}
