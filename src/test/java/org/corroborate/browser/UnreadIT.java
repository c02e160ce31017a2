package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** By keys alone to the last unread passage, and to each suggestion without judging it. */
@DemoWorkbench
class UnreadIT {

    private static final String NOTE = """
            On 4 May 2019, gunmen killed 14 people in Bandiagara.

            The road to the market was 19 kilometres long that day.

            Some 30 traders came by bus, the driver said.

            It rained for 2 hours.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void keysLeadToTheLastUnreadPassageAndSayThatNoneIsLeft() {
        ProcessedDocuments.await(documents, 5);
        var note = Received.note(documents, "Radio", "2019-05-05", NOTE);
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            reviewer.goTo("documents/" + note.number())
                    .at("document-text [data-claim]")
                    .waitFor();
            jumpsToASuggestionAndLeavesItAsItIs(reviewer);
            dismissesToTheLast(reviewer);
            assertThat(reviewer.at(".passage-meter")).containsText("0 unread");
            assertThat(reviewer.at(".passage-meter .all-read")).containsText("claims");
            reviewer.press("u");
            assertThat(reviewer.at(".told")).isVisible();
            reviewer.picture("reading-none-unread");
            acceptsTheRest(reviewer);
            assertThat(reviewer.at(".passage-meter .all-read")).containsText("Done");
            reviewer.picture("reading-done");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void jumpsToASuggestionAndLeavesItAsItIs(Visitor reviewer) {
        var left = reviewer.page().locator(".claims-head vaadin-tab").nth(1);
        var before = left.innerText();
        reviewer.press("s");
        reviewer.at(".chosen-claim").waitFor();
        var first = reviewer.page().url();
        reviewer.press("s");
        assertThat(reviewer.page()).not().hasURL(first);
        reviewer.press("Shift+S");
        assertThat(reviewer.page()).hasURL(first);
        assertThat(left).containsText(before.replaceAll("\\D", ""));
        assertThat(reviewer.at(".chosen-claim .icon[data-shape=claim-proposed]"))
                .isVisible();
    }

    private static void dismissesToTheLast(Visitor reviewer) {
        var meter = reviewer.at(".passage-meter .meter-legend span:has(> [data-shape=passage-unread])");
        reviewer.press("u");
        for (var left = number(meter.innerText()); left > 0; left--) {
            assertThat(meter).containsText(left + " unread");
            reviewer.press("d");
        }
        assertThat(meter).containsText("0 unread");
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D", ""));
    }

    private static void acceptsTheRest(Visitor reviewer) {
        var left = reviewer.page().locator(".claims-head vaadin-tab").nth(1);
        for (var waiting = number(left.innerText()); waiting > 0; waiting--) {
            reviewer.press("s");
            reviewer.at(".chosen-claim .icon[data-shape=claim-proposed]").waitFor();
            reviewer.press("a");
            var after = waiting - 1;
            reviewer.page().waitForCondition(() -> number(left.innerText()) == after);
        }
    }
}
