package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is half written outlives a reload and a lost connection, of which one is told in one's language. */
@DemoWorkbench
class DraftIT {

    /** It tries again every few seconds. */
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private static final String HALF = "The later report names the hospital, and";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void aReasonHalfTypedIsThereAfterAReload() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var conflict = conflict(reviewer);
            reviewer.goTo(conflict);
            var reason = reviewer.at(".decision-form vaadin-text-area textarea");
            reviewer.press("5").press("r");
            assertThat(reason).isFocused();
            reviewer.page().keyboard().type(HALF);
            reviewer.page().reload();
            assertThat(reason).hasValue(HALF);
            reviewer.press("5").press("Control+Enter");
            assertThat(reviewer.page().locator("main")).containsText(HALF);
            reviewer.page().reload();
            assertThat(reason).hasValue("");
            aRejectionHalfTypedComesBackWithItsForm(reviewer);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void aRejectionHalfTypedComesBackWithItsForm(Visitor reviewer) {
        reviewer.goTo("documents/2").at("document-text [data-claim]").waitFor();
        reviewer.press("s").chosenClaim();
        reviewer.press("x");
        var reason = reviewer.at(".inline-form textarea");
        reason.fill(HALF);
        reviewer.page().reload();
        reviewer.chosenClaim();
        reviewer.press("x");
        assertThat(reason).hasValue(HALF);
        reviewer.press("Escape");
        assertThat(reason).isHidden();
        reviewer.press("x");
        assertThat(reason).isVisible();
        assertThat(reason).hasValue("");
    }

    @Test
    void aLostConnectionIsToldAndWhatWasTypedMeanwhileCounts() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var page = browser.newPage(1440, 900);
            var reviewer = new Visitor(page, port).signedIn("reviewer2");
            reviewer.goTo(conflict(reviewer));
            loses(page, true);
            var reason = reviewer.at(".decision-form vaadin-text-area textarea");
            reason.fill(HALF);
            assertThat(reviewer.at("vaadin-connection-indicator")).containsText("Not connected to the workbench");
            reviewer.picture("offline");
            loses(page, false);
            reviewer.at("h1").click();
            reviewer.press("5").press("Control+Enter");
            assertThat(page.locator("main")).containsText(HALF, PATIENT);
        }
    }

    private static void loses(Page page, boolean lost) {
        page.context().setOffline(lost);
    }

    private static String conflict(Visitor reviewer) {
        reviewer.goTo("conflicts");
        var path = reviewer.at("a.row-title").getAttribute("href");
        reviewer.goTo(path).at(".decision-form").waitFor();
        return path;
    }
}
