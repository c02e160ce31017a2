package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who types faster than the workbench answers loses no key, and none does what was meant for another thing. */
@DemoWorkbench
class TypingAheadIT {

    private static final String FIRST = "A dead end: the sentence is about another day.";
    private static final String SECOND = "Jazz, not a battle.";

    /** Milliseconds for each answer, as from another continent on a bad line. */
    private static final int FAR = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void aReasonBegunBeforeItsFormIsHereIsWrittenIntoTheForm() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            reviewer.goTo("documents/2").at("document-text [data-claim]").waitFor();
            reviewer.press("s").chosenClaim();
            var waiting = waiting(reviewer);
            reviewer.farAway(FAR).press("x").types(FIRST);
            var reason = reviewer.at(".inline-form textarea");
            assertThat(reason).hasValue(FIRST);
            assertThat(waiting(reviewer)).isEqualTo(waiting);
            reviewer.press("Enter").press("s").press("x").types(SECOND);
            assertThat(reason).hasValue(SECOND);
            assertThat(waiting(reviewer)).isEqualTo(waiting - 1);
            leavesAndGoesOn(reviewer);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void leavesAndGoesOn(Visitor reviewer) {
        reviewer.press("Escape").press("n").press("ArrowRight").press("Enter").press("Escape");
        reviewer.press("b").press("Escape").press("x").types(FIRST);
        assertThat(reviewer.at(".inline-form textarea")).hasValue(FIRST);
        assertThat(reviewer.at(".bulk-accept")).isHidden();
        assertThat(reviewer.words("New claim from")).isHidden();
        reviewer.press("Escape").press("z");
        assertThat(reviewer.words("Taken back:")).isVisible();
    }

    @Test
    void whatIsBeingWrittenKeepsItsPlaceAndTheFocusWhileAColleaguesActsChangeTheList() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var one = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var other = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer2");
            one.goTo("documents/4").at("document-text [data-claim]").waitFor();
            one.page().locator(".claims-head vaadin-tab").nth(1).click();
            one.press("s").chosenClaim();
            one.press("x").types("Begun ");
            var reason = one.at(".inline-form textarea");
            assertThat(reason).hasValue("Begun ");
            acceptsAMention(other, waiting(one));
            one.types("and ended");
            assertThat(reason).hasValue("Begun and ended");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** All that one mention further down says, so that it leaves the list of those that wait. */
    private static void acceptsAMention(Visitor other, int waiting) {
        other.goTo("documents/4").at("document-text [data-claim]").waitFor();
        other.page().locator(".claims-head vaadin-tab").nth(1).click();
        other.press("s").press("Shift+j").press("Shift+j");
        other.chosenClaim();
        var group = other.page().locator(".open-mention .claim-row, .open-mention .chosen-claim");
        var claims = group.count();
        for (var left = claims; left > 0; left--) {
            other.press("a");
            assertThat(other.page().locator(".claims-head vaadin-tab").nth(1))
                    .containsText("" + (waiting - claims + left - 1));
        }
    }

    private static int waiting(Visitor visitor) {
        var tab = visitor.page().locator(".claims-head vaadin-tab").nth(1).innerText();
        return Integer.parseInt(tab.replaceAll("\\D", ""));
    }
}
