package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading by keyboard alone, as somebody does who never touches the mouse. */
@DemoWorkbench
class HandsIT {

    @LocalServerPort
    private int port;

    private static final String LETTERS = "document.querySelector('key-bar').letters";

    private static final String MARKS = "document.querySelector('document-text').order.layer.marks.length";

    @Autowired
    private Documents documents;

    @Test
    void readingNeedsNoMouse() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var reviewer = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            reviewer.goTo("documents/2");
            reviewer.at(".mention-row").waitFor();
            takesTheTourOnce(reviewer);
            jumpsToASuggestionAndLeavesItProposed(reviewer);
            acceptsAndTakesBack(reviewer);
            makesAClaimFromWords(reviewer);
            acceptsByRule(reviewer);
            movesAKey(reviewer);
            switchesLettersOff(reviewer);
            opensWhatIsFolded(reviewer);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void takesTheTourOnce(Visitor reviewer) {
        var tour = reviewer.at(".tour");
        assertThat(tour).isVisible();
        reviewer.picture("tour");
        for (var step = 0; step < 4; step++) {
            assertThat(tour).containsText((step + 1) + " of 4");
            reviewer.press("Enter");
        }
        assertThat(tour).isHidden();
        reviewer.goTo("documents/2");
        reviewer.at(".mention-row").waitFor();
        assertThat(tour).isHidden();
    }

    private static void jumpsToASuggestionAndLeavesItProposed(Visitor reviewer) {
        reviewer.press("s");
        reviewer.at(".chosen-claim").waitFor();
        var first = chosen(reviewer);
        reviewer.press("s");
        assertThat(reviewer.at(".chosen-claim")).not().hasAttribute("data-claim", first);
        assertThat(reviewer.at(".chosen-claim [data-shape^=claim-proposed], .chosen-claim [data-shape*=conflict]"))
                .isVisible();
    }

    private static void acceptsAndTakesBack(Visitor reviewer) {
        reviewer.press("a");
        assertThat(reviewer.at("[data-shape=claim-accepted]")).isVisible();
        reviewer.press("z");
        assertThat(reviewer.words("Taken back:")).isVisible();
        reviewer.picture("taken-back");
    }

    /** Enter chooses the words; it is not at once the Enter that gives the claim. */
    private static void makesAClaimFromWords(Visitor reviewer) {
        var before = reviewer.page().evaluate(MARKS);
        reviewer.press("n")
                .press("ArrowRight")
                .press("Shift+ArrowRight")
                .press("Shift+ArrowRight")
                .press("Enter");
        assertThat(reviewer.words("New claim from")).isVisible();
        reviewer.picture("words-by-keyboard").press("Escape");
        assertThat(reviewer.words("New claim from")).isHidden();
        assertThat(reviewer.page().evaluate(MARKS)).isEqualTo(before);
    }

    private static void acceptsByRule(Visitor reviewer) {
        reviewer.press("b");
        var bulk = reviewer.at(".bulk-accept");
        assertThat(bulk).isVisible();
        assertThat(bulk.locator("vaadin-button[theme~=primary]")).containsText(Pattern.compile("Accept [1-9]"));
        reviewer.picture("bulk").press("Control+Enter");
        assertThat(bulk).isHidden();
        assertThat(reviewer.words("claims accepted.")).isVisible();
        reviewer.press("z");
        assertThat(reviewer.words("accepted at once wait again")).isVisible();
    }

    private static void movesAKey(Visitor reviewer) {
        reviewer.press("?");
        var accept = reviewer.at("vaadin-dialog .key-choice[aria-label$=': Accept. Change this key']");
        accept.focus();
        reviewer.press("Enter");
        assertThat(accept).hasAttribute("data-waiting", "");
        reviewer.press("x");
        assertThat(reviewer.at("vaadin-dialog [role=alert]")).containsText("Reject");
        reviewer.picture("key-taken");
        accept.focus();
        reviewer.press("Enter");
        assertThat(accept).hasAttribute("data-waiting", "");
        reviewer.press("y");
        assertThat(accept).hasText("Y");
        reviewer.picture("keys").press("Escape");
        assertThat(reviewer.at("vaadin-dialog")).isHidden();
        assertThat(reviewer.at("key-bar")).containsText("YAccept");
        reviewer.goTo("documents/2");
        reviewer.at(".mention-row").waitFor();
        reviewer.press("s");
        reviewer.at(".chosen-claim").waitFor();
        reviewer.press("y");
        assertThat(reviewer.at("[data-shape=claim-accepted]")).isVisible();
        reviewer.press("z");
    }

    private static void switchesLettersOff(Visitor reviewer) {
        turnsLetters(reviewer);
        var before = chosen(reviewer);
        reviewer.press("j");
        turnsLetters(reviewer);
        assertThat(reviewer.at(".chosen-claim")).hasAttribute("data-claim", before);
        reviewer.press("j");
        assertThat(reviewer.at(".chosen-claim")).not().hasAttribute("data-claim", before);
    }

    private static void turnsLetters(Visitor reviewer) {
        var on = (boolean) reviewer.page().evaluate(LETTERS);
        reviewer.button("all keys").focus();
        reviewer.press("Enter");
        reviewer.at("vaadin-dialog vaadin-checkbox input").focus();
        reviewer.press(" ").press("Escape");
        assertThat(reviewer.at("vaadin-dialog")).isHidden();
        reviewer.page().waitForFunction(LETTERS + (on ? " === false" : " === true"));
    }

    private static void opensWhatIsFolded(Visitor reviewer) {
        var fold = firstFold(reviewer);
        assertThat(fold).hasAttribute("aria-expanded", "false");
        assertThat(fold).containsText("Testimony");
        reviewer.picture("folded");
        fold.focus();
        reviewer.press("Enter");
        assertThat(fold).hasAttribute("aria-expanded", "true");
        reviewer.picture("unfolded");
        assertThat(firstFold(reviewer)).hasAttribute("aria-expanded", "true");
    }

    private static Locator firstFold(Visitor reviewer) {
        reviewer.goTo("documents/4");
        reviewer.at("document-text .block").waitFor();
        reviewer.page().evaluate("document.querySelector('document-text').viewport.scrollToPart(0.14)");
        var fold = reviewer.at("document-text .fold");
        fold.waitFor();
        return fold;
    }

    private static String chosen(Visitor reviewer) {
        return reviewer.at(".chosen-claim").getAttribute("data-claim");
    }
}
