package org.corroborate.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.sources.TextId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClaimsRepository {

    /** Few enough parameters for every database. */
    private static final int PORTION = 1_000;

    private static final String COLUMNS = "id, mention, text, start_at, end_at, exact, replaces, made_at, "
            + StatementColumns.NAMES + ", " + OriginColumns.NAMES;

    private static final String INSERT = "insert into claims_claim (%s) values (%s)"
            .formatted(
                    COLUMNS,
                    Arrays.stream(COLUMNS.split(", *")).map(it -> ":" + it).collect(Collectors.joining(", ")));

    private static final String SELECT = "select " + COLUMNS + " from claims_claim";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batch;

    ClaimsRepository(JdbcClient db, NamedParameterJdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    void add(Collection<Claim> claims) {
        var all = claims.stream().map(ClaimsRepository::row).toList();
        for (var from = 0; from < all.size(); from += PORTION) {
            var portion = all.subList(from, Math.min(all.size(), from + PORTION));
            batch.batchUpdate(INSERT, portion.toArray(MapSqlParameterSource[]::new));
        }
    }

    List<Claim> in(TextId text) {
        return db.sql(SELECT + " where text = :text order by start_at, end_at, ordinal")
                .param("text", text.value())
                .query(ClaimsRepository::claim)
                .list();
    }

    List<Claim> byRule(String rule, Optional<TextId> text) {
        var proposed = db.sql(SELECT + " where rule = :rule" + (text.isPresent() ? " and text = :text" : "")
                        + " order by text, start_at, ordinal")
                .param("rule", rule);
        return text.map(it -> proposed.param("text", it.value()))
                .orElse(proposed)
                .query(ClaimsRepository::claim)
                .list();
    }

    int count(TextId text) {
        return db.sql("select count(*) from claims_claim where text = :text")
                .param("text", text.value())
                .query(Integer.class)
                .single();
    }

    boolean anyByExtractorIn(TextId text) {
        return db.sql("select exists (select 1 from claims_claim where text = :text and extractor is not null)")
                .param("text", text.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Claim> byId(ClaimId id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(ClaimsRepository::claim)
                .optional();
    }

    List<Claim> ofAll(Collection<MentionId> mentions) {
        return inPortions(
                SELECT + " where mention in (:ids) order by text, start_at, end_at, ordinal",
                mentions.stream().map(MentionId::value),
                ClaimsRepository::claim);
    }

    List<Claim> byIds(Collection<ClaimId> asked) {
        return inPortions(SELECT + " where id in (:ids)", asked.stream().map(ClaimId::value), ClaimsRepository::claim);
    }

    Set<ClaimId> putRight(Collection<ClaimId> among) {
        return Set.copyOf(inPortions(
                "select replaces from claims_claim where replaces in (:ids) and extractor is not null",
                among.stream().map(ClaimId::value),
                (row, _) -> new ClaimId(row.getObject(1, UUID.class))));
    }

    private <T> List<T> inPortions(String sql, Stream<UUID> asked, RowMapper<T> mapper) {
        var ids = asked.distinct().toList();
        var found = new ArrayList<T>();
        for (var from = 0; from < ids.size(); from += PORTION) {
            found.addAll(db.sql(sql)
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + PORTION)))
                    .query(mapper)
                    .list());
        }
        return found;
    }

    private static MapSqlParameterSource row(Claim claim) {
        var row = new MapSqlParameterSource()
                .addValue("id", claim.id().value())
                .addValue("mention", claim.mention().value())
                .addValue("text", claim.quote().text().value())
                .addValue("start_at", claim.quote().start())
                .addValue("end_at", claim.quote().end())
                .addValue("exact", claim.quote().exact())
                .addValue("replaces", claim.replaces().map(ClaimId::value).orElse(null))
                .addValue("made_at", claim.madeAt().atOffset(ZoneOffset.UTC));
        StatementColumns.write(claim.statement(), row);
        OriginColumns.write(claim.origin(), row);
        return row;
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                new MentionId(row.getObject("mention", UUID.class)),
                StatementColumns.read(row),
                new Quote(
                        new TextId(row.getObject("text", UUID.class)),
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        row.getString("exact")),
                OriginColumns.read(row),
                Optional.ofNullable(row.getObject("replaces", UUID.class)).map(ClaimId::new),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
