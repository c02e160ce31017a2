package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A round that is drawn, coded blind by two, adjudicated by a third, and told to the two. */
@DemoWorkbench
class CodingIT {

    private static final String HELD_BECAUSE = "The other coder is right: another day.";
    private static final Pattern INTERVAL = Pattern.compile("\\d+–\\d+ %");

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void twoCodeBlindWhatAThirdAdjudicatesAndSeeWhatWasHeldAndWhy() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var one = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var other = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer2");
            var third = new Visitor(browser.newPage(1440, 900), port).signedIn("adjudicator");
            draws(third);
            var blind = new BlindCoder(other, "reviewer2");
            var documents = blind.documents();
            new BlindCoder(one, "reviewer1").codes(true);
            seesNothingOfIt(blind, documents.getFirst());
            showsNothingYet(third, documents.getFirst());
            blind.codes(false);
            agreementIsShown(third);
            adjudicates(third);
            seesWhatWasChanged(other);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void draws(Visitor third) {
        third.goTo("coding?new");
        third.at(".draw-form").waitFor();
        var numbers = third.page().locator(".draw-form vaadin-integer-field input");
        numbers.nth(0).fill("1");
        numbers.nth(0).press("Tab");
        numbers.nth(1).fill("11");
        numbers.nth(1).press("Tab");
        chooses(third, 0, "reviewer1");
        chooses(third, 1, "reviewer2");
        third.picture("coding-draw");
        third.press("Control+Enter");
        assertThat(third.at(".round-row")).containsText("Round 1");
        third.picture("coding-rounds");
    }

    private static void chooses(Visitor third, int field, String name) {
        third.page().locator(".draw-form vaadin-select").nth(field).click();
        third.page()
                .locator("vaadin-select-item:visible")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    /** What the first has coded is nowhere to be seen, by no address, while the second codes. */
    private static void seesNothingOfIt(BlindCoder coder, String coding) {
        var visitor = coder.visitor();
        visitor.goTo(coding).at("document-text .window > *").waitFor();
        assertThat(coder.waiting()).isPositive();
        assertThat(visitor.page().locator("document-text .mark.rejected")).hasCount(0);
        visitor.goTo(coding.replace("coding/1", "documents"))
                .at("document-text .window > *")
                .waitFor();
        assertThat(visitor.page().locator("document-text .mark.rejected")).hasCount(0);
        visitor.goTo("adjudication/1");
        assertThat(visitor.at(".trouble")).containsText("still being coded");
        assertThat(visitor.page().locator(".item-row")).hasCount(0);
        visitor.goTo("coding?round=1").at(".round-detail h2").waitFor();
        assertThat(visitor.page().locator(".agreement")).hasCount(0);
    }

    /** Nor does who will adjudicate see anything before both have finished, or code in their place. */
    private static void showsNothingYet(Visitor third, String coding) {
        third.goTo("adjudication/1");
        assertThat(third.at(".trouble")).containsText("still being coded");
        third.page().navigate(third.page().url().replaceFirst("adjudication/1.*", coding));
        assertThat(third.page().locator("document-text")).hasCount(0);
        third.goTo("coding?round=1").at(".round-detail h2").waitFor();
        assertThat(third.page().locator(".round-detail .facts")).not().containsText("reviewer");
    }

    private static void agreementIsShown(Visitor third) {
        third.goTo("coding?round=1");
        var table = third.at(".agreement");
        assertThat(table).containsText("All together");
        assertThat(table.locator("thead")).containsText("Found");
        assertThat(table.locator("thead")).containsText("Alike");
        assertThat(table.locator("thead")).containsText("Within");
        assertThat(table.locator("tr.whole td").first()).containsText(INTERVAL);
        assertThat(table.locator("tr.whole td").first()).containsText(Pattern.compile("(\\d+) of (?!\\1\\b)\\d+"));
        third.picture("coding-agreement");
    }

    private static void adjudicates(Visitor third) {
        third.link("Both codings side by side").click();
        third.at(".item-sides").waitFor();
        assertThat(third.at(".item-detail")).not().containsText("reviewer");
        assertThat(third.at(".item-sides")).containsText(BlindCoder.REASON);
        assertThat(third.at(".item-sides")).containsText(BlindCoder.NOTE);
        third.picture("adjudication");
        third.page()
                .locator(".adjudicate-form vaadin-radio-button")
                .nth(rejecting(third))
                .click();
        third.at(".adjudicate-form > vaadin-button").click();
        assertThat(third.at(".adjudicate-form .trouble")).isVisible();
        third.at(".adjudicate-form vaadin-text-area textarea").fill(HELD_BECAUSE);
        third.at(".adjudicate-form > vaadin-button").click();
        assertThat(third.page().locator(".segments vaadin-tab").nth(2)).containsText("1");
        third.button("Hold what both coded alike").click();
        assertThat(third.page().locator(".segments vaadin-tab").nth(1)).containsText("0");
        third.picture("adjudication-held");
    }

    /** Whether coder A or coder B has no claim there. */
    private static int rejecting(Visitor third) {
        return third.at(".item-side").innerText().contains("no claim") ? 0 : 1;
    }

    private static void seesWhatWasChanged(Visitor other) {
        other.goTo("work");
        assertThat(other.at(".work")).containsText("The adjudicator held otherwise");
        assertThat(other.at(".work-reason")).hasText(HELD_BECAUSE);
        other.picture("work-changed");
    }
}
