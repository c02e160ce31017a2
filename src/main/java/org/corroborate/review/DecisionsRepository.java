package org.corroborate.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corroborate.claims.ClaimId;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.MethodName;
import org.corroborate.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people held about conflicts: only ever added. */
@Repository
class DecisionsRepository {

    static final RowMapper<DecisionRow> DECISIONS = new SimplePropertyRowMapper<>(DecisionRow.class);
    private static final RowMapper<DecidedRow> DECIDED = new SimplePropertyRowMapper<>(DecidedRow.class);
    private static final RowMapper<Reopening> REOPENINGS = (row, _) -> new Reopening(
            new ConflictId(row.getObject("conflict", UUID.class)),
            new DecisionId(row.getObject("decision", UUID.class)),
            new ClaimId(row.getObject("claim", UUID.class)),
            row.getObject("at", OffsetDateTime.class).toInstant());

    static final String DECISION = """
            select id, conflict, outcome, claim, low, best, high, method, method_version as methodVersion, reason,
                by_account as byAccount, at, after_decision as afterDecision
            from review_decision
            """;

    static final String STANDING =
            " where not exists (select 1 from review_decision_back back where back.decision = review_decision.id)";

    private final JdbcClient db;

    DecisionsRepository(JdbcClient db) {
        this.db = db;
    }

    record DecisionRow(
            UUID id,
            UUID conflict,
            String outcome,
            @Nullable UUID claim,
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high,
            @Nullable String method,
            @Nullable String methodVersion,
            String reason,
            UUID byAccount,
            OffsetDateTime at,
            @Nullable UUID afterDecision) {

        Decision decision() {
            return new Decision(
                    new DecisionId(id),
                    new ConflictId(conflict),
                    held(),
                    method == null || methodVersion == null
                            ? Optional.empty()
                            : Optional.of(new MethodName(method, methodVersion)),
                    reason,
                    new AccountId(byAccount),
                    at.toInstant(),
                    Optional.ofNullable(afterDecision).map(DecisionId::new));
        }

        private Outcome held() {
            return switch (outcome) {
                case "STANDS" -> new Outcome.Stands(new ClaimId(java.util.Objects.requireNonNull(claim)));
                case "RANGE" -> new Outcome.Range(number(low), number(best), number(high));
                case "DISAGREEMENT" -> new Outcome.Disagreement();
                case "NOT_A_CONFLICT" -> new Outcome.NotAConflict();
                case "WAITING" -> new Outcome.Waiting();
                default -> throw new IllegalStateException("No such outcome: " + outcome);
            };
        }

        private static int number(@Nullable Integer value) {
            return java.util.Objects.requireNonNull(value);
        }
    }

    record DecidedRow(UUID decision, UUID claim) {}

    /** Those that stand: what was taken back is not among them. */
    List<Decision> of(ConflictId conflict) {
        return db
                .sql(DECISION + STANDING + " and conflict = :conflict order by place")
                .param("conflict", conflict.value())
                .query(DECISIONS)
                .stream()
                .map(DecisionRow::decision)
                .toList();
    }

    /** The newest decision of each of these conflicts that has one. */
    Map<ConflictId, Decision> newest(Collection<ConflictId> conflicts) {
        return conflicts.isEmpty()
                ? Map.of()
                : db
                        .sql(DECISION + STANDING + " and conflict in (:conflicts) order by place")
                        .param(
                                "conflicts",
                                conflicts.stream().map(ConflictId::value).toList())
                        .query(DECISIONS)
                        .stream()
                        .map(DecisionRow::decision)
                        .collect(java.util.stream.Collectors.toMap(Decision::conflict, it -> it, (_, later) -> later));
    }

    /** The claims that were there when each was decided. */
    Map<DecisionId, Set<ClaimId>> decided(Collection<DecisionId> decisions) {
        return decisions.isEmpty()
                ? Map.of()
                : db
                        .sql("select decision, claim from review_decided_claim where decision in (:decisions)")
                        .param(
                                "decisions",
                                decisions.stream().map(DecisionId::value).toList())
                        .query(DECIDED)
                        .stream()
                        .collect(groupingBy(
                                it -> new DecisionId(it.decision()), mapping(it -> new ClaimId(it.claim()), toSet())));
    }

    void add(Decision it, int place, Collection<ClaimId> there) {
        var stands =
                it.outcome() instanceof Outcome.Stands outcome ? outcome.claim().value() : null;
        var range = it.outcome() instanceof Outcome.Range outcome ? outcome : null;
        db.sql("""
                insert into review_decision (id, conflict, place, outcome, claim, low, best, high, method,
                    method_version, reason, by_account, at, after_decision)
                values (:id, :conflict, :place, :outcome, :claim, :low, :best, :high, :method,
                    :version, :reason, :by, :at, :after)
                """)
                .param("id", it.id().value())
                .param("conflict", it.conflict().value())
                .param("place", place)
                .param("outcome", it.outcome().code())
                .param("claim", stands)
                .param("low", range == null ? null : range.low())
                .param("best", range == null ? null : range.best())
                .param("high", range == null ? null : range.high())
                .param("method", it.method().map(MethodName::name).orElse(null))
                .param("version", it.method().map(MethodName::version).orElse(null))
                .param("reason", it.reason())
                .param("by", it.by().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("after", it.after().map(DecisionId::value).orElse(null))
                .update();
        for (var claim : there) {
            db.sql("insert into review_decided_claim (decision, claim) values (:decision, :claim)")
                    .param("decision", it.id().value())
                    .param("claim", claim.value())
                    .update();
        }
    }

    List<Reopening> reopenings(Collection<ConflictId> conflicts) {
        return conflicts.isEmpty()
                ? List.of()
                : db.sql("""
                        select conflict, decision, claim, at from review_reopening
                        where conflict in (:conflicts) order by number
                        """)
                        .param(
                                "conflicts",
                                conflicts.stream().map(ConflictId::value).toList())
                        .query(REOPENINGS)
                        .list();
    }

    void add(Reopening it) {
        db.sql(
                        "insert into review_reopening (conflict, decision, claim, at) values (:conflict, :decision, :claim, :at)")
                .param("conflict", it.conflict().value())
                .param("decision", it.decision().value())
                .param("claim", it.claim().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
