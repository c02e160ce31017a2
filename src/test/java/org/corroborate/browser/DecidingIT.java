package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Accounts;
import org.corroborate.claims.Attribute;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.ConflictId;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.Incidents;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two reviewers before one conflict at once, and a report that comes after they decided. */
@DemoWorkbench
class DecidingIT {

    private static final String LATER =
            "On February 25, 2021, gunmen killed 30 gendarmes in Bandiagara, a nurse told AFP.\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Incidents incidents;

    @Test
    void theSecondIsToldAndALaterReportOpensItAgain() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var first = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var second = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer2");
            var conflict = conflict();
            opens(first, conflict);
            opens(second, conflict);
            drafts(first, "3", "Both saw it.");
            drafts(second, "5", "A list is due.");
            first.press("Control+Enter");
            assertThat(first.at(".so-far")).containsText("Both saw it.");
            second.at(".decision-form vaadin-text-area textarea").focus();
            second.press("Control+Enter");
            assertThat(second.at(".decision-form [role=alert]")).containsText("reviewer1 decided this in the meantime");
            assertThat(second.at(".so-far")).containsText("Both saw it.");
            assertThat(second.page().locator(".so-far li")).hasCount(1);
            second.picture("decided-by-another");
            comesLater();
            second.page().reload();
            assertThat(second.at(".so-far .reopened")).containsText("30");
            second.picture("opened-again");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private void opens(Visitor reviewer, ConflictId conflict) {
        reviewer.goTo("conflicts/" + conflict.value());
        reviewer.at(".evidence").waitFor();
    }

    private ConflictId conflict() {
        return conflicts.all().stream()
                .filter(it -> it.attribute() == Attribute.FATALITIES)
                .filter(it -> incidents.incident(it.incident()).name().equals("Bandiagara"))
                .filter(it -> incidents.incident(it.incident()).when().stream()
                        .anyMatch(when -> when.from().equals(LocalDate.of(2021, 2, 25))))
                .map(Conflict::id)
                .findFirst()
                .orElseThrow();
    }

    private static void drafts(Visitor reviewer, String outcome, String reason) {
        reviewer.press(outcome);
        reviewer.at(".decision-form vaadin-text-area textarea").fill(reason);
    }

    private void comesLater() {
        var by = accounts.byName("editor").orElseThrow().id();
        TestWorkbench.signIn("READER", "REVIEWER", "EDITOR");
        documents.receive(
                new Arrival(
                        "later.txt",
                        new ByteArrayInputStream(LATER.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        Optional.of("A Later Paper"),
                        Optional.empty()),
                by);
        ProcessedDocuments.await(documents, 6);
    }
}
