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

/** Two people at once: what one does appears at the other's, and neither overwrites what the other is writing. */
@DemoWorkbench
class LiveIT {

    private static final String QUESTION = "Are these soldiers, @reviewer2?";

    @LocalServerPort
    private int port;

    @Autowired
    private Documents documents;

    @Test
    void aQuestionReachesAColleagueAndWhoIsHereIsSeen() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var one = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var other = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer2");
            asksAndIsAnswered(one, other);
            seeEachOther(one, other);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void whatAColleagueDecidesAppearsWithoutReloadingAndTwoWhoChangeOneThingAreTold() {
        ProcessedDocuments.await(documents, 5);
        try (var browser = new Browser()) {
            var one = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer1");
            var other = new Visitor(browser.newPage(1440, 900), port).signedIn("reviewer2");
            judgesAClaimBeforeTheOthersEyes(one, other);
            areToldOfEachOther(one, other);
            decideOneConflict(one, other);
            whatIsDecidedLeavesTheQueue(one, other);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void judgesAClaimBeforeTheOthersEyes(Visitor one, Visitor other) {
        one.goTo("documents/1");
        one.at("document-text [data-claim]").waitFor();
        one.press("s");
        var address = one.chosenClaim();
        other.page().navigate(address);
        other.at(".chosen-claim .icon[data-shape=claim-proposed]").waitFor();
        one.press("a");
        assertThat(other.at(".chosen-claim .icon[data-shape=claim-accepted]")).isVisible();
    }

    private static void areToldOfEachOther(Visitor one, Visitor other) {
        one.press("s");
        assertThat(one.at(".chosen-claim .icon[data-shape=claim-proposed]")).isVisible();
        other.page().navigate(one.chosenClaim());
        other.chosenClaim();
        one.press("x");
        one.at(".inline-form textarea").fill("Half a reason");
        assertThat(other.at(".here-warning")).containsText("reviewer1");
        other.press("x");
        assertThat(other.at(".here-warning.both")).isVisible();
        assertThat(one.at(".here-warning.both")).containsText("reviewer2");
        one.picture("live-both");
        other.press("Escape");
        assertThat(one.at(".here-warning")).isHidden();
        assertThat(one.at(".inline-form textarea")).hasValue("Half a reason");
        one.press("Escape");
    }

    /** The second of two is told what the first decided, keeps the draft, and may decide on top of it. */
    private static void decideOneConflict(Visitor one, Visitor other) {
        one.goTo("conflicts");
        var address = one.at("a.row-title").getAttribute("href");
        one.goTo(address).at(".decision-form").waitFor();
        other.goTo(address).at(".decision-form").waitFor();
        decides(other, "The second report is the later one.", false);
        assertThat(one.page().locator("main")).containsText("reviewer2");
        decides(one, "Both reports stay open.", true);
        assertThat(other.page().locator("main")).containsText("Both reports stay open.");
        one.picture("live-decided");
        decides(other, "The second report is the later one.", true);
        assertThat(other.at(".decision-form .trouble")).isVisible();
        assertThat(other.at(".decision-form vaadin-text-area textarea"))
                .hasValue("The second report is the later one.");
        other.picture("live-overtaken");
    }

    private static void whatIsDecidedLeavesTheQueue(Visitor one, Visitor other) {
        other.goTo("conflicts");
        var row = other.at("a.row-title");
        var address = row.getAttribute("href");
        one.goTo(address).at(".decision-form").waitFor();
        decides(one, "Nothing more will be known.", true);
        assertThat(other.page().locator("a.row-title[href='" + address + "']")).hasCount(0);
    }

    private static void decides(Visitor visitor, String reason, boolean submits) {
        visitor.at("main").click(new Locator.ClickOptions().setPosition(4, 4));
        visitor.press("5").press("r");
        var words = visitor.at(".decision-form vaadin-text-area textarea");
        assertThat(words).isFocused();
        words.fill(reason);
        if (submits) {
            visitor.press("Control+Enter");
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
}
