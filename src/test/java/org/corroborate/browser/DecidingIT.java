package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corroborate.TestWorkbench;
import org.corroborate.accounts.Accounts;
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

    @Test
    void theSecondIsToldAndALaterReportOpensItAgain() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var first = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var second = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer2");
            opens(first);
            second.goTo(first.page().url().replaceFirst("^https?://[^/]+/", ""));
            second.at(".evidence").waitFor();
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

    private static void opens(Visitor reviewer) {
        reviewer.goTo("conflicts?state=open&attribute=fatalities");
        reviewer.page()
                .locator(".queue-row")
                .filter(new Locator.FilterOptions().setHasText("Bandiagara, 25 Feb 2021"))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("8.*9|9.*8", Pattern.DOTALL)))
                .first()
                .locator("a.row-title")
                .click();
        reviewer.at(".evidence").waitFor();
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
