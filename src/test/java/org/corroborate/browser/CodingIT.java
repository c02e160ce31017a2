package org.corroborate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.corroborate.sources.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three people at once: a question that reaches a colleague, and a round that two code blind and a third adjudicates. */
@DemoWorkbench
class CodingIT {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String QUESTION = "Are these soldiers, @reviewer2?";
    private static final String REASON = "The sentence tells of another day.";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void aQuestionReachesAColleagueAndTwoCodeBlindWhatAThirdAdjudicates() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var one = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var other = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer2");
            var third = new Visitor(browser.newPage(1440, 900), port).signedIn("adjudicator");
            asksAndIsAnswered(one, other);
            seeEachOther(one, other);
            draws(third);
            codes(one, "reviewer1", true);
            third.goTo("adjudication/1");
            assertThat(third.at(".trouble")).containsText("still being coded");
            codes(other, "reviewer2", false);
            adjudicates(third);
            seesWhatWasChanged(other);
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

    /** By the keys of reading, in every document that has passages of the round. */
    private static void codes(Visitor coder, String name, boolean rejectsOne) {
        coder.goTo("coding?round=1");
        var links = coder.page().locator(".round-mine a");
        links.first().waitFor();
        var paths = links.all().stream().map(it -> it.getAttribute("href")).toList();
        var rejects = rejectsOne;
        for (var path : paths) {
            coder.goTo(path);
            coder.at(".coding-head").waitFor();
            rejects = judgesAll(coder, rejects);
            dismissesAll(coder);
        }
        coder.picture("coding-" + name).goTo("coding?round=1");
        coder.at(".round-mine > vaadin-button").click();
        assertThat(coder.page().locator(".round-mine")).hasCount(0);
    }

    private static boolean judgesAll(Visitor coder, boolean rejects) {
        var left = coder.page().locator(".claims-head vaadin-tab").nth(1);
        left.click();
        var rejecting = rejects;
        var waiting = number(left);
        if (waiting > 0) {
            coder.at("document-text").click();
            coder.press("j");
            coder.at(".chosen-claim").waitFor();
        }
        while (waiting > 0) {
            if (rejecting) {
                coder.press("x");
                coder.at(".inline-form textarea").fill(REASON);
                coder.press("Enter");
                rejecting = false;
            } else {
                coder.press("a");
            }
            waiting--;
            assertThat(left).containsText(Pattern.compile("\\D" + waiting + "$"));
        }
        return rejecting;
    }

    private static void dismissesAll(Visitor coder) {
        coder.press("u");
        for (var left = unread(coder); left > 0; left--) {
            coder.press("d");
            var after = left - 1;
            coder.page().waitForCondition(() -> unread(coder) <= after);
        }
    }

    private static int unread(Visitor coder) {
        var words = coder.at(".passage-meter").innerText();
        var found = Pattern.compile("(\\d+) unread").matcher(words);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static int number(Locator tab) {
        var found = NUMBER.matcher(tab.innerText());
        return found.find() ? Integer.parseInt(found.group()) : 0;
    }

    private static void adjudicates(Visitor third) {
        third.goTo("coding?round=1");
        assertThat(third.at(".agreement")).containsText("All together");
        third.picture("coding-agreement");
        third.link("Both codings side by side").click();
        third.at(".item-sides").waitFor();
        assertThat(third.at(".item-detail")).not().containsText("reviewer");
        third.picture("adjudication");
        third.page()
                .locator(".adjudicate-form vaadin-radio-button")
                .nth(choiceOfTheRejecting(third))
                .click();
        third.at(".adjudicate-form vaadin-text-area textarea").fill(REASON);
        third.at(".adjudicate-form > vaadin-button").click();
        assertThat(third.at(".segments vaadin-tab >> nth=2")).containsText("1");
        third.button("Hold what both coded alike").click();
        assertThat(third.at(".segments vaadin-tab >> nth=1")).containsText("0");
        third.picture("adjudication-held");
    }

    /** Whether coder A or coder B has no claim there. */
    private static int choiceOfTheRejecting(Visitor third) {
        return third.at(".item-side").innerText().contains("no claim") ? 0 : 1;
    }

    private static void seesWhatWasChanged(Visitor other) {
        other.goTo("work");
        assertThat(other.at(".work")).containsText("The adjudicator held otherwise");
        assertThat(other.at(".work-reason")).hasText(REASON);
        other.picture("work-changed");
    }
}
