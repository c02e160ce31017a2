package org.corroborate.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.corroborate.ModuleTest;
import org.corroborate.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each begins without accounts. */
@ModuleTest
class FirstAccountTests {

    private static final String PASSWORD = "correct horse";

    private final Accounts accounts;
    private final FirstCode code;

    private final JdbcClient db;

    FirstAccountTests(Accounts accounts, FirstCode code, JdbcClient db) {
        this.accounts = accounts;
        this.code = code;
        this.db = db;
    }

    @BeforeEach
    void nobody() {
        for (var table : List.of("accounts_first", "accounts_role", "accounts_account")) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void whoeverReadsTheCodeOpensTheFirstAccountWithEveryRoleItNeeds() {
        var typed = code.code().toLowerCase(Locale.ROOT).replace("-", " ");
        var first = accounts.openFirst(typed, "  Zoë ", PASSWORD);

        assertThat(first.name()).isEqualTo("Zoë");
        assertThat(first.roles()).contains(Role.ADMINISTRATOR, Role.EDITOR, Role.ADJUDICATOR);
        assertThat(accounts.none()).isFalse();
        assertThat(accounts.byName("ZOË")).contains(first);
    }

    @Test
    void thereIsNoSecondFirstAccount() {
        accounts.openFirst(code.code(), "one", PASSWORD);
        assertRefused("accounts.not-the-first", () -> accounts.openFirst(code.code(), "two", PASSWORD));
    }

    @Test
    void aWrongCodeOpensNothing() {
        assertRefused("accounts.code-wrong", () -> accounts.openFirst("ABCD", "one", PASSWORD));
        assertThat(accounts.none()).isTrue();
    }

    @Test
    void tenWrongCodesWearTheRightOneOut() {
        var worn = new FirstCode();
        for (var time = 0; time < FirstCode.TRIES; time++) {
            assertRefused("accounts.code-wrong", () -> worn.check("ABCD"));
        }
        assertRefused("accounts.code-worn-out", () -> worn.check(worn.code()));
    }

    @Test
    void ofManyAtOnceOneIsTheFirst() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var opened = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(it -> () -> opens("person " + it))
                    .toList());
            var successes = 0;
            for (var each : opened) {
                successes += each.get() ? 1 : 0;
            }
            assertThat(successes).isEqualTo(1);
        }
    }

    @Test
    void namesAndPasswordsHaveToBeFit() {
        assertRefused("accounts.name-unfit", () -> accounts.openFirst(code.code(), " ", PASSWORD));
        assertRefused("accounts.password-short", () -> accounts.openFirst(code.code(), "one", "too short"));
        assertRefused("accounts.password-long", () -> accounts.openFirst(code.code(), "one", "é".repeat(37)));
    }

    private boolean opens(String name) {
        try {
            accounts.openFirst(code.code(), name, PASSWORD);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.sentence().key()).isEqualTo(key));
    }
}
