package org.corroborate.review;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.ClaimId;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people did about claims and passages: only ever added. */
@Repository
class ActsRepository {

    private static final RowMapper<ActRow> ACTS = new SimplePropertyRowMapper<>(ActRow.class);

    /** Columns are named as the record names them: looking for each under two names is slow. */
    private static final String ACT = """
            select a.number, a.kind, a.text, a.claim, a.made, a.span_start as spanStart, a.span_end as spanEnd,
                a.reason, a.by_account as byAccount, a.at, a.undoes, a.batch, back.number as undoneBy
            from review_act a left join review_act back on back.undoes = a.number
            """;

    private final JdbcClient db;

    ActsRepository(JdbcClient db) {
        this.db = db;
    }

    record ActRow(
            long number,
            Act.Kind kind,
            UUID text,
            @Nullable UUID claim,
            @Nullable UUID made,
            @Nullable Integer spanStart,
            @Nullable Integer spanEnd,
            String reason,
            UUID byAccount,
            OffsetDateTime at,
            @Nullable Long undoes,
            @Nullable UUID batch,
            @Nullable Long undoneBy) {

        Act act() {
            return new Act(
                    number,
                    kind,
                    new TextId(text),
                    Optional.ofNullable(claim).map(ClaimId::new),
                    Optional.ofNullable(made).map(ClaimId::new),
                    spanStart == null || spanEnd == null
                            ? Optional.empty()
                            : Optional.of(new Act.Span(spanStart, spanEnd)),
                    reason,
                    new AccountId(byAccount),
                    at.toInstant(),
                    Optional.ofNullable(undoes),
                    Optional.ofNullable(batch),
                    undoneBy != null);
        }
    }

    List<Act> in(TextId text) {
        return acts(db.sql(ACT + " where a.text = :text order by a.number").param("text", text.value()));
    }

    List<Act> about(Collection<ClaimId> claims) {
        return claims.isEmpty()
                ? List.of()
                : acts(db.sql(ACT + """
                         where a.number in (
                            select number from review_act where claim in (:claims)
                            union select number from review_act where made in (:claims))
                        order by a.number
                        """)
                        .param("claims", claims.stream().map(ClaimId::value).toList()));
    }

    /** The person's newest act that is not taken back yet, and is not itself a taking back. */
    Optional<Act> newest(AccountId by) {
        return db.sql(ACT + """
                 where a.by_account = :by and a.kind <> 'UNDONE' and back.number is null
                order by a.number desc fetch first 1 row only
                """).param("by", by.value()).query(ACTS).optional().map(ActRow::act);
    }

    /** Those done at once that are not taken back yet, the newest first. */
    List<Act> batch(UUID batch) {
        return acts(db.sql(ACT + """
                 where a.batch = :batch and a.kind <> 'UNDONE' and back.number is null order by a.number desc
                """).param("batch", batch));
    }

    void add(Act act) {
        db.sql("""
                insert into review_act
                    (kind, text, claim, made, span_start, span_end, reason, by_account, at, undoes, batch)
                values (:kind, :text, :claim, :made, :start, :end, :reason, :by, :at, :undoes, :batch)
                """)
                .param("kind", act.kind().name())
                .param("text", act.text().value())
                .param("claim", act.claim().map(ClaimId::value).orElse(null))
                .param("made", act.made().map(ClaimId::value).orElse(null))
                .param("start", act.span().map(Act.Span::start).orElse(null))
                .param("end", act.span().map(Act.Span::end).orElse(null))
                .param("reason", act.reason())
                .param("by", act.by().value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("undoes", act.undoes().orElse(null))
                .param("batch", act.batch().orElse(null))
                .update();
    }

    private static List<Act> acts(JdbcClient.StatementSpec statement) {
        return statement.query(ACTS).stream().map(ActRow::act).toList();
    }
}
