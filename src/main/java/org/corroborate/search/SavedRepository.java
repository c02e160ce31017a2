package org.corroborate.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedRepository {

    private static final RowMapper<SavedSearch> SAVED = new SimplePropertyRowMapper<>(SavedSearch.class);

    private final JdbcClient db;

    SavedRepository(JdbcClient db) {
        this.db = db;
    }

    List<SavedSearch> of(AccountId account) {
        return db.sql("select id, name, asked from search_saved where account = :account order by made_at, name")
                .param("account", account.value())
                .query(SAVED)
                .list();
    }

    void add(SavedSearch it, AccountId account, Instant at) {
        db.sql("""
                insert into search_saved (id, account, name, asked, made_at)
                values (:id, :account, :name, :asked, :at)
                """)
                .param("id", it.id())
                .param("account", account.value())
                .param("name", it.name())
                .param("asked", it.asked())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeNamed(String name, AccountId account) {
        db.sql("delete from search_saved where account = :account and name = :name")
                .param("account", account.value())
                .param("name", name)
                .update();
    }

    void remove(UUID id, AccountId account) {
        db.sql("delete from search_saved where account = :account and id = :id")
                .param("account", account.value())
                .param("id", id)
                .update();
    }
}
