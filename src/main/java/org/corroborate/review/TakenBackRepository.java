package org.corroborate.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions taken back by those who made them: only ever added. */
@Repository
class TakenBackRepository {

    private final JdbcClient db;

    TakenBackRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Decision decision, Instant at) {
        db.sql("insert into review_decision_back (decision, by_account, at) values (:decision, :by, :at)")
                .param("decision", decision.id().value())
                .param("by", decision.by().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<TakenBack> of(ConflictId conflict) {
        return db
                .sql(DecisionsRepository.DECISION + """
                 where conflict = :conflict
                    and exists (select 1 from review_decision_back back where back.decision = review_decision.id)
                order by place
                """)
                .param("conflict", conflict.value())
                .query(DecisionsRepository.DECISIONS)
                .stream()
                .map(DecisionsRepository.DecisionRow::decision)
                .map(it -> new TakenBack(it, at(it)))
                .toList();
    }

    /** The person's newest decision that stands. */
    Optional<Decision> newest(AccountId by) {
        return db.sql(DecisionsRepository.DECISION + DecisionsRepository.STANDING + """
                         and by_account = :by order by at desc, place desc fetch first 1 row only
                        """)
                .param("by", by.value())
                .query(DecisionsRepository.DECISIONS)
                .optional()
                .map(DecisionsRepository.DecisionRow::decision);
    }

    /** How many decisions a conflict has had, those taken back too. */
    int places(ConflictId conflict) {
        return db.sql("select count(*) from review_decision where conflict = :conflict")
                .param("conflict", conflict.value())
                .query(Integer.class)
                .single();
    }

    /** Who else has decided since, with one of these claims before their eyes. */
    Optional<AccountId> decidedSince(Collection<ClaimId> claims, AccountId by, Instant since) {
        return db
                .sql("""
                        select by_account from review_decision
                        join review_decided_claim there on there.decision = review_decision.id
                        where there.claim in (:claims) and by_account <> :by and at > :since
                            and not exists (
                                select 1 from review_decision_back back where back.decision = review_decision.id)
                        """)
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .param("by", by.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new AccountId(row.getObject("by_account", UUID.class)))
                .stream()
                .findFirst();
    }

    private Instant at(Decision decision) {
        return db.sql("select at from review_decision_back where decision = :decision")
                .param("decision", decision.id().value())
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .single();
    }
}
