package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three people at once: a question that reaches a colleague, who else is here, and a round that is drawn and stays blind. */
@DemoWorkbench
class CodingIT {

    private static final String QUESTION = "Are these soldiers, @reviewer2?";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void aQuestionReachesAColleagueAndARoundIsDrawnThatNobodySeesYet() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var one = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var other = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer2");
            var third = new Visitor(browser.newPage(1440, 900), port).signedIn("adjudicator");
            asksAndIsAnswered(one, other);
            seeEachOther(one, other);
            draws(third);
            third.goTo("adjudication/1");
            assertThat(third.at(".trouble")).containsText("still being coded");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void asksAndIsAnswered(Visitor one, Visitor other) {
        other.goTo("work");
        assertThat(other.at(".inbox-link .rail-count")).isHidden();
        one.goTo("documents/2");
        one.at("document-text [data-claim]").waitFor();
        one.press("j").press("q");
        var form = one.at(".notes-drawer .note-form");
        form.locator("textarea").fill(QUESTION);
        form.locator("vaadin-checkbox").locator("input").check();
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep the note"))
                .click();
        assertThat(one.at(".note-thread.open")).containsText(QUESTION);
        one.picture("notes-reading");
        assertThat(other.at(".inbox-link .rail-count")).hasText("1");
        other.at(".inbox-link").click();
        other.at(".inbox-row.unread").waitFor();
        other.picture("inbox");
        other.at(".inbox-row a").click();
        assertThat(other.at(".note-thread.open")).containsText(QUESTION);
        other.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer"))
                .first()
                .click();
        other.at(".note-acts textarea").fill("Gendarmes, says the sentence after it.");
        other.at(".note-acts .note-form vaadin-button").click();
        assertThat(one.at(".note-answer")).containsText("Gendarmes");
    }

    private static void seeEachOther(Visitor one, Visitor other) {
        assertThat(one.at(".here-who")).containsText("reviewer2");
        one.press("Escape");
        one.goTo("documents/2");
        one.at("document-text [data-claim]").waitFor();
        one.press("m");
        assertThat(one.at(".holder-name")).containsText("you");
        one.picture("reading-taken").goTo("work");
        assertThat(one.at(".work")).containsText("Yours to look at");
        one.picture("work-mine");
        other.goTo("work");
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
        third.at(".draw-form > vaadin-button").click();
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
}
