package org.corroborate.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.Mention;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Origin;
import org.corroborate.claims.Quote;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What coders did in a round, apart from what is held: only ever added. */
@Repository
class CodingRepository {

    private static final String ACTS = """
            select a.*, exists (select 1 from review_coding_act back where back.undoes = a.number) as undone
            from review_coding_act a where a.round = :round and a.by_account = :by
            """;

    private final JdbcClient db;

    CodingRepository(JdbcClient db) {
        this.db = db;
    }

    /** A claim that a coder made, with the mention they made for it, where they made one. */
    record Made(Claim claim, Optional<Mention> mention) {}

    private record Noted(ClaimId claim, String words) {}

    /** Oldest first. */
    List<Act> acts(RoundId round, AccountId coder) {
        return db.sql(ACTS + " order by a.number")
                .param("round", round.value())
                .param("by", coder.value())
                .query(CodingRepository::act)
                .list();
    }

    void add(RoundId round, Act it) {
        db.sql("""
                insert into review_coding_act
                    (round, kind, text, claim, made, span_start, span_end, reason, by_account, at, undoes)
                values (:round, :kind, :text, :claim, :made, :start, :end, :reason, :by, :at, :undoes)
                """)
                .param("round", round.value())
                .param("kind", it.kind().name())
                .param("text", it.text().value())
                .param("claim", it.claim().map(ClaimId::value).orElse(null))
                .param("made", it.made().map(ClaimId::value).orElse(null))
                .param("start", it.span().map(Act.Span::start).orElse(null))
                .param("end", it.span().map(Act.Span::end).orElse(null))
                .param("reason", it.reason())
                .param("by", it.by().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("undoes", it.undoes().orElse(null))
                .update();
    }

    List<Made> made(RoundId round, AccountId coder) {
        return db.sql("select * from review_coding_claim where round = :round and by_account = :by order by at, id")
                .param("round", round.value())
                .param("by", coder.value())
                .query(CodingRepository::made)
                .list();
    }

    void add(RoundId round, AccountId coder, Made made) {
        var it = made.claim();
        db.sql("""
                insert into review_coding_claim (id, round, by_account, mention, mention_start, mention_end, statement,
                    text, start_at, end_at, exact, replaces, at)
                values (:id, :round, :by, :mention, :from, :to, :statement, :text, :start, :end, :exact, :replaces, :at)
                """)
                .param("id", it.id().value())
                .param("round", round.value())
                .param("by", coder.value())
                .param("mention", it.mention().value())
                .param("from", made.mention().map(Mention::start).orElse(null))
                .param("to", made.mention().map(Mention::end).orElse(null))
                .param("statement", StatementJson.write(it.statement()))
                .param("text", it.quote().text().value())
                .param("start", it.quote().start())
                .param("end", it.quote().end())
                .param("exact", it.quote().exact())
                .param("replaces", it.replaces().map(ClaimId::value).orElse(null))
                .param("at", it.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<ClaimId, List<String>> notes(RoundId round, AccountId coder) {
        return db
                .sql("select claim, words from review_coding_note where round = :round and by_account = :by"
                        + " order by number")
                .param("round", round.value())
                .param("by", coder.value())
                .query((row, _) -> new Noted(new ClaimId(row.getObject("claim", UUID.class)), row.getString("words")))
                .stream()
                .collect(groupingBy(Noted::claim, mapping(Noted::words, toList())));
    }

    void note(RoundId round, ClaimId claim, String words, AccountId coder, Instant at) {
        db.sql("""
                insert into review_coding_note (round, claim, words, by_account, at)
                values (:round, :claim, :words, :by, :at)
                """)
                .param("round", round.value())
                .param("claim", claim.value())
                .param("words", words)
                .param("by", coder.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Made made(ResultSet row, int number) throws SQLException {
        var text = new TextId(row.getObject("text", UUID.class));
        var mention = new MentionId(row.getObject("mention", UUID.class));
        var claim = new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                mention,
                StatementJson.read(row.getString("statement")),
                new Quote(text, row.getInt("start_at"), row.getInt("end_at"), row.getString("exact")),
                new Origin.Person(new AccountId(row.getObject("by_account", UUID.class))),
                Optional.ofNullable(row.getObject("replaces", UUID.class)).map(ClaimId::new),
                row.getObject("at", OffsetDateTime.class).toInstant());
        var from = row.getObject("mention_start", Integer.class);
        var to = row.getObject("mention_end", Integer.class);
        return new Made(
                claim,
                from == null || to == null ? Optional.empty() : Optional.of(new Mention(mention, text, from, to)));
    }

    private static Act act(ResultSet row, int line) throws SQLException {
        var from = row.getObject("span_start", Integer.class);
        var to = row.getObject("span_end", Integer.class);
        return new Act(
                row.getLong("number"),
                Act.Kind.valueOf(row.getString("kind")),
                new TextId(row.getObject("text", UUID.class)),
                Optional.ofNullable(row.getObject("claim", UUID.class)).map(ClaimId::new),
                Optional.ofNullable(row.getObject("made", UUID.class)).map(ClaimId::new),
                from == null || to == null ? Optional.empty() : Optional.of(new Act.Span(from, to)),
                row.getString("reason"),
                new AccountId(row.getObject("by_account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("undoes", Long.class)),
                Optional.empty(),
                row.getBoolean("undone"));
    }
}
