package org.corroborate.review;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Subject;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was to look at what: only ever added, the newest of each marked. */
@Repository
class AssignmentsRepository {

    private static final RowMapper<Assignment> ASSIGNMENTS = (row, _) -> new Assignment(
            new Subject(row.getString("kind"), row.getString("subject")),
            Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new),
            new AccountId(row.getObject("by_account", UUID.class)),
            row.getObject("at", OffsetDateTime.class).toInstant());

    private static final String NEWEST =
            "select kind, subject, account, by_account, at from review_assignment where newest";

    private final JdbcClient db;

    AssignmentsRepository(JdbcClient db) {
        this.db = db;
    }

    /** The newest one; nobody else changes it until the transaction ends. */
    Optional<Assignment> lock(Subject about) {
        return db.sql(NEWEST + " and kind = :kind and subject = :subject for update")
                .param("kind", about.kind())
                .param("subject", about.id())
                .query(ASSIGNMENTS)
                .optional();
    }

    /** The newest of each of these things that somebody has. */
    List<Assignment> held(String kind, Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : db.sql(NEWEST + " and account is not null and kind = :kind and subject in (:subjects)")
                        .param("kind", kind)
                        .param("subjects", subjects)
                        .query(ASSIGNMENTS)
                        .list();
    }

    /** What a person has, the longest waiting first. */
    List<Assignment> of(AccountId account) {
        return db.sql(NEWEST + " and account = :account order by at, kind, subject")
                .param("account", account.value())
                .query(ASSIGNMENTS)
                .list();
    }

    void add(Assignment it) {
        var place = db.sql("select count(*) from review_assignment where kind = :kind and subject = :subject")
                .param("kind", it.about().kind())
                .param("subject", it.about().id())
                .query(Integer.class)
                .single();
        db.sql("update review_assignment set newest = false where newest and kind = :kind and subject = :subject")
                .param("kind", it.about().kind())
                .param("subject", it.about().id())
                .update();
        db.sql("""
                insert into review_assignment (kind, subject, place, account, by_account, at, newest)
                values (:kind, :subject, :place, :account, :by, :at, true)
                """)
                .param("kind", it.about().kind())
                .param("subject", it.about().id())
                .param("place", place)
                .param("account", it.to().map(AccountId::value).orElse(null))
                .param("by", it.by().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
