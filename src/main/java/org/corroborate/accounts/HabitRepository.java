package org.corroborate.accounts;

import java.util.Map;
import java.util.stream.Collectors;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of habits. */
@Repository
class HabitRepository {

    private final JdbcClient db;

    HabitRepository(JdbcClient db) {
        this.db = db;
    }

    private record Habit(String name, String given) {}

    Map<String, String> of(AccountId account) {
        return db
                .sql("select name, given from accounts_habit where account = :account")
                .param("account", account.value())
                .query((row, _) -> new Habit(row.getString("name"), row.getString("given")))
                .stream()
                .collect(Collectors.toMap(Habit::name, Habit::given));
    }

    void add(AccountId account, String name, String given) {
        db.sql("insert into accounts_habit (account, name, given) values (:account, :name, :given)")
                .param("account", account.value())
                .param("name", name)
                .param("given", given)
                .update();
    }

    void drop(AccountId account, String name) {
        db.sql("delete from accounts_habit where account = :account and name = :name")
                .param("account", account.value())
                .param("name", name)
                .update();
    }
}
