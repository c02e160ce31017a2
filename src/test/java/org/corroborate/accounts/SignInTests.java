package org.corroborate.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.corroborate.shared.AccountId;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The way in, as the browser takes it: through every filter. */
@SpringBootTest
@AutoConfigureMockMvc
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SignInTests {

    private static final String PASSWORD = "correct horse";

    private static final String SOMETHING = "/corroborate/tokens.css";

    private final Accounts accounts;
    private final MockMvc web;
    private final JdbcClient db;
    private static final Account NOBODY =
            new Account(new AccountId(new UUID(0, 0)), "nobody", EnumSet.of(Role.ADMINISTRATOR), true, Instant.EPOCH);

    private Account person = NOBODY;

    SignInTests(Accounts accounts, MockMvc web, JdbcClient db, ServletContext server) {
        // Vaadin's servlet, to which what passes the doors is handed on, is not there without a server.
        ((MockServletContext) server).registerNamedDispatcher("springServlet", new MockRequestDispatcher("vaadin"));
        this.accounts = accounts;
        this.web = web;
        this.db = db;
    }

    @BeforeEach
    void someone() {
        person = asAdministrator(() ->
                accounts.open(UUID.randomUUID().toString(), PASSWORD, EnumSet.of(Role.ADMINISTRATOR), person.id()));
    }

    @Test
    void nameAndPasswordOpenANewSessionAndLeaveAnEntry() throws Exception {
        var before = new MockHttpSession();
        var idBefore = before.getId();
        signIn(person.name(), PASSWORD, before).andExpect(redirectedUrl("/"));

        assertThat(before.getId()).isNotEqualTo(idBefore);
        assertThat(newestAct()).isEqualTo("signed in");
    }

    @Test
    void aWrongPasswordAnUnknownNameAndAClosedAccountGetTheSameAnswer() throws Exception {
        signIn(person.name(), "wrong horse").andExpect(redirectedUrl("/login?error"));
        assertThat(newestAct()).isEqualTo("sign-in refused");
        signIn("nobody of that name", PASSWORD).andExpect(redirectedUrl("/login?error"));
        assertThat(newestAct()).isEqualTo("sign-in refused");

        var other = asAdministrator(
                () -> accounts.open(UUID.randomUUID().toString(), PASSWORD, EnumSet.of(Role.READER), person.id()));
        asAdministrator(() -> {
            accounts.close(other.id(), person.id());
            return other;
        });
        signIn(other.name(), PASSWORD).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void whoGuessesIsKeptWaitingEvenWithTheRightPassword() throws Exception {
        for (var time = 0; time < 5; time++) {
            signIn(person.name(), "guess " + time).andExpect(redirectedUrl("/login?error"));
        }
        signIn(person.name(), PASSWORD).andExpect(redirectedUrlPattern("/login?wait=*"));
        signIn("an unknown name", PASSWORD).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void aSessionEndsWhenItsAccountIsClosed() throws Exception {
        var other = asAdministrator(
                () -> accounts.open(UUID.randomUUID().toString(), PASSWORD, EnumSet.of(Role.READER), person.id()));
        var session = new MockHttpSession();
        signIn(other.name(), PASSWORD, session).andExpect(redirectedUrl("/"));
        web.perform(get(SOMETHING).session(session)).andExpect(status().isOk());

        asAdministrator(() -> {
            accounts.close(other.id(), person.id());
            return other;
        });
        web.perform(get(SOMETHING).session(session)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void pagesCarryTheirGuards() throws Exception {
        web.perform(get(SOMETHING))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        web.perform(post("/documents")).andExpect(status().isForbidden());
        web.perform(post("/documents").with(csrf())).andExpect(status().is3xxRedirection());
    }

    private ResultActions signIn(String name, String password) throws Exception {
        return signIn(name, password, new MockHttpSession());
    }

    private ResultActions signIn(String name, String password, MockHttpSession session) throws Exception {
        return web.perform(post("/login")
                .session(session)
                .with(csrf())
                .param("username", name)
                .param("password", password));
    }

    private static Account asAdministrator(Supplier<Account> act) {
        return OnBehalf.of(NOBODY, act);
    }

    private String newestAct() {
        return db.sql("select act from audit_entry order by number desc fetch first row only")
                .query((row, count) -> row.getString(1))
                .single();
    }
}
