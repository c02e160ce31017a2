package org.corroborate.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of accounts and their roles. */
@Repository
class AccountRepository {

    private static final String ACCOUNTS = """
            select id, name, is_open, opened_at,
                (select string_agg(role, ' ') from accounts_role where account = id) as roles
            from accounts_account
            """;

    private final JdbcClient db;

    AccountRepository(JdbcClient db) {
        this.db = db;
    }

    boolean isEmpty() {
        return db.sql("select count(*) from accounts_account").query(Long.class).single() == 0;
    }

    void add(Account account, String password) {
        db.sql("""
                insert into accounts_account (id, name, known_as, password, is_open, opened_at)
                values (:id, :name, :known, :password, :open, :at)
                """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("known", AccountName.knownAs(account.name()))
                .param("password", password)
                .param("open", account.open())
                .param("at", account.openedAt().atOffset(ZoneOffset.UTC))
                .update();
        addRoles(account.id(), account.roles());
    }

    void markFirst(AccountId account) {
        db.sql("insert into accounts_first (one, account) values (1, :account)")
                .param("account", account.value())
                .update();
    }

    void replaceRoles(AccountId account, Set<Role> roles) {
        db.sql("delete from accounts_role where account = :account")
                .param("account", account.value())
                .update();
        addRoles(account, roles);
    }

    private void addRoles(AccountId account, Set<Role> roles) {
        for (var role : roles) {
            db.sql("insert into accounts_role (account, role) values (:account, :role)")
                    .param("account", account.value())
                    .param("role", role.name())
                    .update();
        }
    }

    void setPassword(AccountId account, String password) {
        db.sql("update accounts_account set password = :password where id = :account")
                .param("account", account.value())
                .param("password", password)
                .update();
    }

    void close(AccountId account) {
        db.sql("update accounts_account set is_open = false where id = :account")
                .param("account", account.value())
                .update();
    }

    Optional<Account> byName(String name) {
        return db.sql(ACCOUNTS + " where known_as = :known")
                .param("known", AccountName.knownAs(name))
                .query(AccountRepository::account)
                .optional();
    }

    Optional<Account> byId(AccountId account) {
        return db.sql(ACCOUNTS + " where id = :account")
                .param("account", account.value())
                .query(AccountRepository::account)
                .optional();
    }

    List<Account> all() {
        return db.sql(ACCOUNTS + " order by known_as")
                .query(AccountRepository::account)
                .list();
    }

    Optional<String> password(AccountId account) {
        return db.sql("select password from accounts_account where id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var roles =
                Stream.of(row.getString("roles").split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                roles,
                row.getBoolean("is_open"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
