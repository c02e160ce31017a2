package org.corroborate.incidents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Claim;
import org.corroborate.claims.ClaimId;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Quote;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.TextId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose words texts say that they pass on, found once; and what people said about claims, only ever added. */
@Repository
class CreditsRepository {

    private static final RowMapper<CreditRow> CREDITS = new SimplePropertyRowMapper<>(CreditRow.class);
    private static final RowMapper<SaidRow> SAID = new SimplePropertyRowMapper<>(SaidRow.class);

    private final JdbcClient db;

    CreditsRepository(JdbcClient db) {
        this.db = db;
    }

    record CreditRow(UUID text, String agency, int fromAt, int toAt, int startAt, String words) {

        Credit credit() {
            return new Credit(agency, fromAt, toAt, startAt, words);
        }
    }

    record SaidRow(UUID claim, UUID text, String agency, int startAt, String words, String reason, UUID byAccount) {

        Basis basis() {
            return new Basis(
                    agency,
                    new Quote(new TextId(text), startAt, startAt + words.length(), words),
                    reason,
                    Optional.of(new AccountId(byAccount)));
        }
    }

    /** The credits of each text, the narrowest first. */
    Map<TextId, List<Credit>> of(Collection<UUID> texts) {
        return texts.isEmpty()
                ? Map.of()
                : db.sql("""
                        select text, agency, from_at as fromAt, to_at as toAt, start_at as startAt, words
                        from incidents_credit where text in (:texts) order by text, to_at - from_at, start_at
                        """).param("texts", texts).query(CREDITS).stream()
                        .collect(groupingBy(row -> new TextId(row.text()), mapping(CreditRow::credit, toList())));
    }

    /** Keeps what a text says, in place of what was found in it before. */
    void keep(TextId text, List<Credit> credits) {
        db.sql("delete from incidents_credit where text = :text")
                .param("text", text.value())
                .update();
        for (var it : credits) {
            db.sql("""
                    insert into incidents_credit (text, agency, from_at, to_at, start_at, words)
                    values (:text, :agency, :from, :to, :start, :words)
                    """)
                    .param("text", text.value())
                    .param("agency", it.agency())
                    .param("from", it.from())
                    .param("to", it.to())
                    .param("start", it.start())
                    .param("words", it.words())
                    .update();
        }
    }

    /** What people said of the claims in these mentions, the newest word of each. */
    Map<ClaimId, Basis> said(Collection<MentionId> mentions) {
        var said = new HashMap<ClaimId, Basis>();
        if (!mentions.isEmpty()) {
            db.sql("""
                    select claim, text, agency, start_at as startAt, words, reason, by_account as byAccount
                    from incidents_basis where mention in (:mentions) order by number
                    """)
                    .param("mentions", mentions.stream().map(MentionId::value).toList())
                    .query(SAID)
                    .list()
                    .forEach(row -> said.put(new ClaimId(row.claim()), row.basis()));
        }
        return said;
    }

    void say(Claim claim, String agency, String reason, AccountId by, Instant now) {
        db.sql("""
                insert into incidents_basis (claim, mention, text, agency, start_at, words, reason, by_account, at)
                values (:claim, :mention, :text, :agency, :start, :words, :reason, :by, :at)
                """)
                .param("claim", claim.id().value())
                .param("mention", claim.mention().value())
                .param("text", claim.quote().text().value())
                .param("agency", agency)
                .param("start", claim.quote().start())
                .param("words", claim.quote().exact())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
